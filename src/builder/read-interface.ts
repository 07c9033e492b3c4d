import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { KINDS } from '../core/library/kinds.ts';
import { ROOT } from '../machine/project.ts';

/**
 * The code whose words stand on a page of somebody's answers, as paths in `src`. Code that is not named here is searched
 * for like any other word: the schemas have invented companies as examples, and the word lists are long.
 */
export const SHOWN: readonly string[] = [
  'core/answer/',
  'core/library/labels.ts',
  'core/library/count-entries.ts',
  'interviews/',
  'pages/',
  'paper/',
  'search/',
  'site/',
];

/** Code within these folders whose words stand only on pages that most sites do not have. */
export const NOT_SHOWN: readonly string[] = ['site/coach/', 'site/guide/', 'site/lock/', 'site/one-page/'];

/** The code whose words stand on the pages of the coach. */
export const COACH: readonly string[] = ['coach/', 'site/coach/'];

/** The words that Greenroom itself puts on a site. They are no secrets. */
export function readInterface(site: string): string[] {
  // The guide explains everything, and shows parts of all of it.
  const hasGuide = existsSync(join(site, 'guide'));
  const hasCoach = existsSync(join(site, 'coach'));
  const isIn = (path: string, starts: readonly string[]) => starts.some((start) => path.startsWith(start));
  const isShown = (path: string) =>
    hasGuide || (hasCoach && isIn(path, COACH)) || (isIn(path, SHOWN) && !isIn(path, NOT_SHOWN));
  const source = join(ROOT, 'src');
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /\.(?:astro|css|mdx?|ts|yaml)$/.test(path) && isShown(path));
  const kinds = Object.values(KINDS).flatMap((kind) => [kind.one, kind.many, kind.title, kind.titles, kind.short]);
  const address = ['SITE_URL', 'BASE_PATH'].map((name) => process.env[name] ?? '');
  return [
    ...files.flatMap((path) => [path, withoutComments(readFileSync(join(source, path), 'utf8'))]),
    ...kinds,
    ...address,
  ];
}

function withoutComments(code: string): string {
  return code.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, ' ');
}
