import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { serveSite } from '../../src/builder/serve/serve.ts';
import { BUILT, ROOT, runCommand } from '../run-command.ts';

/** The hostile fixture, with text that is too long for any page. */
export const HOSTILE_LIBRARY = join(BUILT, 'hostile-content');

/** The sites that the browser tests open: where each is built, and how. */
const SITES = {
  /** The published site. */
  PUBLIC: { folder: 'public', args: [], env: {} },
  /** The author's own site, with private entries, under a sub-path. */
  LOCAL: { folder: 'local', args: ['--edition', 'local'], env: { BASE_PATH: '/prep' } },
  HOSTILE: { folder: 'hostile', args: [], env: { GREENROOM_CONTENT: HOSTILE_LIBRARY } },
} as const;

/** The address and the folder of a site, by its name. */
export function siteOf(name: keyof typeof SITES): { url: string; folder: string } {
  return { url: process.env[`SITE_${name}`] ?? '', folder: join(BUILT, SITES[name].folder) };
}

/** Builds and serves every site once, before the tests. */
export default async function buildSites(): Promise<() => void> {
  mkdirSync(BUILT, { recursive: true });
  writeHostileContent();
  await Promise.all(Object.values(SITES).map(({ folder, args, env }) => buildSite(folder, args, env)));
  const served = await Promise.all(
    Object.entries(SITES).map(async ([name, { folder, env }]) => {
      const { server, url } = await serveSite(join(BUILT, folder), { base: 'BASE_PATH' in env ? env.BASE_PATH : '/' });
      process.env[`SITE_${name}`] = url;
      return server;
    }),
  );
  return () => served.forEach((server) => server.close());
}

/** The hostile fixture, with an answer longer than any page, and a hundred and one questions to page through. */
function writeHostileContent(): void {
  rmSync(HOSTILE_LIBRARY, { recursive: true, force: true });
  cpSync(join(ROOT, 'tests/fixtures/hostile'), HOSTILE_LIBRARY, { recursive: true });
  writeFileSync(join(HOSTILE_LIBRARY, 'questions/endless.md'), writeEndless());
  const numbered = readFileSync(join(HOSTILE_LIBRARY, 'questions/draft.md'), 'utf8').replace('draft: true\n', '');
  for (let number = 1; number <= 101; number++) {
    writeFileSync(
      join(HOSTILE_LIBRARY, `questions/many-${number}.md`),
      numbered.replace('Is a draft published?', `Question number ${number}?`).replace('draft-text', `answer ${number}`),
    );
  }
}

/** An answer whose every part is longer than a side of paper: a paragraph, a word, a list, code, a table and a cell. */
function writeEndless(): string {
  const words = (count: number, mark: string) =>
    Array.from({ length: count }, (_, index) => `${mark}${index}`).join(' ');
  const lines = (count: number, line: (index: number) => string) =>
    Array.from({ length: count }, (_, index) => line(index)).join('\n');
  return [
    '---\ntitle: What takes longer than a page?\ntopic: motivation\n---',
    words(3000, 'word'),
    'x'.repeat(6000),
    lines(200, (index) => `${index + 1}. item ${index}`),
    `\`\`\`\n${lines(200, (index) => `code line ${index}`)}\n\`\`\``,
    `| a | b |\n| - | - |\n| 1 | ${words(1500, 'cell')} |\n${lines(150, (index) => `| row ${index} | b |`)}`,
  ].join('\n\n');
}

/**
 * Builds a site in the tests' own folder.
 * @param folder the name of its folder there
 * @returns the path of its folder
 * @throws Error when the build fails
 */
export async function buildSite(
  folder: string,
  args: readonly string[] = [],
  env: Record<string, string> = {},
): Promise<string> {
  const out = join(BUILT, folder);
  const { code, said } = await runCommand('build', ['--out', out, ...args], { env });
  if (code !== 0) throw new Error(`Building ${folder} failed:\n${said}`);
  return out;
}
