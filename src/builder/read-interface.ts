import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../machine/project.ts';

/** Folders of the code that put no words on a page of somebody's answers. */
const NOT_SHOWN: readonly string[] = [
  'bench',
  'cli',
  'coach',
  'commands',
  'defaults',
  'export',
  'guide',
  'import',
  'integrations',
  'leaks',
  'new',
  'one-page',
  'setup',
];

/** Of the library, pages show only its labels: its schemas have invented companies as examples. */
const LABELS = /^library\/(?:labels|count-entries)\.ts$/;

/** The words that Greenroom puts on every site itself: what they say is no secret. */
export function readInterface(site: string): string[] {
  // The guide explains everything, and shows parts of all of it.
  const hasGuide = existsSync(join(site, 'guide'));
  const hasCoach = existsSync(join(site, 'coach'));
  const isShown = (path: string) => {
    const folder = path.split('/')[0]!;
    if (hasGuide || (folder === 'coach' && hasCoach)) return true;
    return folder === 'library' ? LABELS.test(path) : !NOT_SHOWN.includes(folder);
  };
  const source = join(ROOT, 'src');
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /\.(?:astro|css|mdx?|ts|yaml)$/.test(path) && isShown(path));
  const address = ['SITE_URL', 'BASE_PATH'].map((name) => process.env[name] ?? '');
  return [...files.flatMap((path) => [path, withoutComments(readFileSync(join(source, path), 'utf8'))]), ...address];
}

function withoutComments(code: string): string {
  return code.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, ' ');
}
