import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { serveSite } from '../../src/cli/serve.ts';

const root = join(import.meta.dirname, '../..');
const built = join(root, '.greenroom/tests');

/** The sites that the browser tests open: where each is built, and how. */
const SITES = {
  PUBLIC: { folder: 'public', args: [], env: {} },
  LOCAL: { folder: 'local', args: ['--edition', 'local'], env: {} },
  PREP: { folder: 'prep', args: [], env: { BASE_PATH: '/prep' } },
  HOSTILE: { folder: 'hostile', args: [], env: { GREENROOM_CONTENT: join(built, 'hostile-content') } },
} as const;

/** The address and the folder of a site, by its name. */
export function siteOf(name: keyof typeof SITES): { url: string; folder: string } {
  return { url: process.env[`SITE_${name}`] ?? '', folder: join(built, SITES[name].folder) };
}

/** Builds and serves every site once, before the tests. */
export default async function buildSites(): Promise<() => void> {
  mkdirSync(built, { recursive: true });
  writeHostileContent();
  await Promise.all(
    Object.values(SITES).map(({ folder, args, env }) => build(['--out', join(built, folder), ...args], env)),
  );
  const served = await Promise.all(
    Object.entries(SITES).map(async ([name, { folder, env }]) => {
      const { server, url } = await serveSite(join(built, folder), { base: 'BASE_PATH' in env ? env.BASE_PATH : '/' });
      process.env[`SITE_${name}`] = url;
      return server;
    }),
  );
  return () => served.forEach((server) => server.close());
}

/** The hostile fixture, with an answer longer than any page, and a hundred and one questions to page through. */
function writeHostileContent(): void {
  const folder = join(built, 'hostile-content');
  rmSync(folder, { recursive: true, force: true });
  cpSync(join(root, 'tests/fixtures/hostile'), folder, { recursive: true });
  writeFileSync(join(folder, 'questions/endless.md'), writeEndless());
  const numbered = readFileSync(join(folder, 'questions/draft.md'), 'utf8').replace('draft: true\n', '');
  for (let number = 1; number <= 101; number++) {
    writeFileSync(
      join(folder, `questions/many-${number}.md`),
      numbered.replace('Is a draft published?', `Question number ${number}?`).replace('draft-text', `answer ${number}`),
    );
  }
}

/** An answer of which every part is longer than a side of paper: a paragraph, a word, a list, code, a table and one of its cells. */
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
    `| a | b |\n| - | - |\n| long | ${words(1500, 'cell')} |\n${lines(150, (index) => `| row ${index} | b |`)}`,
  ].join('\n\n');
}

function build(args: string[], env: Record<string, string>): Promise<void> {
  return new Promise((resolve, reject) => {
    let output = '';
    const child = spawn(process.execPath, [join(root, 'src/cli/build.ts'), ...args], {
      cwd: root,
      env: { ...process.env, ...env },
    });
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => (output += text.toString()));
    child.on('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`Building ${args.join(' ')} failed:\n${output}`)),
    );
  });
}
