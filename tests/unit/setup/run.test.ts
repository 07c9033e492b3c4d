import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../../..');
const INSTALLING = 'Installing what Greenroom needs';
const STAMP = 'node_modules/.greenroom-lock';

/** A project with nothing to install, whose commands print their arguments. */
function newProject(): string {
  const folder = mkdtempSync(join(tmpdir(), 'greenroom-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const root = join(folder, "Ann's green room");
  for (const path of ['src/cli/run.mjs', 'src/setup']) cpSync(join(ROOT, path), join(root, path), { recursive: true });
  const manifest = { name: 'own', version: '1.0.0' };
  const lock = {
    name: 'own',
    version: '1.0.0',
    lockfileVersion: 3,
    packages: { '': manifest },
  };
  writeFileSync(join(root, 'package.json'), JSON.stringify(manifest));
  writeFileSync(join(root, 'package-lock.json'), JSON.stringify(lock));
  writeFileSync(join(root, 'src/cli/main.ts'), 'console.log(JSON.stringify(process.argv.slice(2)));');
  return root;
}

function run(root: string, ...args: string[]): Promise<{ code: number | null; printed: string }> {
  return new Promise((resolve) => {
    let printed = '';
    const child = spawn(process.execPath, [join(root, 'src/cli/run.mjs'), ...args], { cwd: tmpdir() });
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => (printed += String(text)));
    child.on('close', (code) => resolve({ code, printed }));
  });
}

test('every argument reaches the command as it was typed', async () => {
  const { code, printed } = await run(newProject(), 'say', 'My answers', `a "b" c's`, '$HOME', '%PATH%');
  expect(printed).toContain(String.raw`["say","My answers","a \"b\" c's","$HOME","%PATH%"]`);
  expect(code).toBe(0);
});

test('what is installed is not installed again', async () => {
  const root = newProject();
  expect((await run(root, 'say')).printed).toContain(INSTALLING);
  expect((await run(root, 'say')).printed).not.toContain(INSTALLING);
});

test('an install that was interrupted is done again', async () => {
  const root = newProject();
  await run(root);
  rmSync(join(root, STAMP));
  expect((await run(root, 'say')).printed).toContain(INSTALLING);
});

test('another lockfile than the one that is installed is installed', async () => {
  const root = newProject();
  await run(root);
  writeFileSync(join(root, STAMP), 'another');
  expect((await run(root, 'say')).printed).toContain(INSTALLING);
});

test('of two commands that start at once, one installs, and both run', async () => {
  const root = newProject();
  const both = await Promise.all([run(root, 'say', 'one'), run(root, 'say', 'two')]);
  expect(both.map(({ code }) => code)).toEqual([0, 0]);
  expect(both.filter(({ printed }) => printed.includes(INSTALLING))).toHaveLength(1);
  expect(both[0].printed).toContain('["say","one"]');
  expect(both[1].printed).toContain('["say","two"]');
});

test('an install that fails says so, runs nothing and counts as not done', async () => {
  const root = newProject();
  writeFileSync(join(root, 'package-lock.json'), 'not a lockfile');
  const { code, printed } = await run(root, 'say');
  expect(code).toBe(1);
  expect(printed).toContain('Installing failed: see the lines above.');
  expect(printed).not.toMatch(/\n\s+at /);
  expect(existsSync(join(root, STAMP))).toBe(false);
});

test('where nothing can be written, that is said', async () => {
  const root = newProject();
  writeFileSync(join(root, '.greenroom'), 'a file in the place of a folder');
  const { code, printed } = await run(root, 'say');
  expect(code).toBe(1);
  expect(printed).toMatch(/^Expected to install Greenroom in .*, but the system says: /);
  expect(printed).not.toMatch(/\n\s+at /);
});
