import { execSync, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../../../..');
const INSTALLING = 'Installing what Greenroom needs';
const STAMP = 'node_modules/.greenroom-lock';

/** A project with nothing to install, whose commands print their arguments. */
function newProject(): string {
  const folder = mkdtempSync(join(tmpdir(), 'greenroom-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const root = join(folder, "Ann's green room");
  for (const path of ['src/cli/run.mjs', 'src/core/diagnostics', 'src/core/show-controls.mjs', 'src/machine/setup'])
    cpSync(join(ROOT, path), join(root, path), { recursive: true });
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
    const child = spawn(process.execPath, [join(root, 'src/cli/run.mjs'), ...args], {
      cwd: tmpdir(),
      // npm does not try again when it reaches nobody.
      env: { ...process.env, npm_config_fetch_retries: '0' },
    });
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
  expect(printed).toMatch(/^Expected to install Greenroom in .*, but at .*\.greenroom something is there already\. /);
  expect(printed).not.toMatch(/\n\s+at /);
});

/** A project with one package to install. Its commands print a text of that package. */
function projectWithPackage(): string {
  const root = newProject();
  const dep = join(root, 'dep');
  mkdirSync(dep);
  writeFileSync(join(dep, 'package.json'), '{"name":"dep","version":"1.0.0","type":"module","exports":"./index.js"}');
  writeFileSync(join(dep, 'index.js'), 'import { word } from "./word.js"; export const says = `it says ${word}`;');
  writeFileSync(join(dep, 'word.js'), 'export const word = "hello";');
  execSync('npm pack ./dep --silent', { cwd: root, stdio: 'ignore' });
  const dependencies = { dep: 'file:dep-1.0.0.tgz' };
  const manifest = { name: 'own', version: '1.0.0', dependencies };
  const packages = { '': manifest, 'node_modules/dep': { version: '1.0.0', resolved: 'file:dep-1.0.0.tgz' } };
  writeFileSync(join(root, 'package.json'), JSON.stringify(manifest));
  writeFileSync(join(root, 'package-lock.json'), JSON.stringify({ ...manifest, lockfileVersion: 3, packages }));
  cpSync(join(ROOT, 'src/cli/main.ts'), join(root, 'src/cli/main.ts'));
  writeFileSync(
    join(root, 'src/cli/run-command.ts'),
    'export const runCommand = async (name: string) => { console.log((await import("dep")).says, name); return 3; };',
  );
  return root;
}

const AGAIN = 'Installing what Greenroom needs again';

test.each<[string, (dep: string) => void]>([
  ['a file is missing', (dep) => rmSync(join(dep, 'word.js'))],
  ['a file is empty', (dep) => writeFileSync(join(dep, 'word.js'), '')],
  ['a file is half written', (dep) => writeFileSync(join(dep, 'word.js'), 'export const wo')],
  ['its description is half written', (dep) => writeFileSync(join(dep, 'package.json'), '{"name":"d')],
  [
    'its folder is empty',
    (dep) => {
      rmSync(dep, { recursive: true });
      mkdirSync(dep);
    },
  ],
  ['it is gone', (dep) => rmSync(dep, { recursive: true })],
])('a package of which %s is installed again once, and the command goes on', async (_, damage) => {
  const root = projectWithPackage();
  expect((await run(root, 'say')).printed).toContain('it says hello say');
  damage(join(root, 'node_modules/dep'));
  const { code, printed } = await run(root, 'say');
  expect(printed.split(AGAIN)).toHaveLength(2);
  expect(printed).toContain('it says hello say');
  expect(printed).not.toMatch(/\n\s+at /);
  expect(code).toBe(3);
  expect((await run(root, 'say')).printed).not.toContain(AGAIN);
});

test('a package that is damaged as it comes is told of once it has been installed again', async () => {
  const root = projectWithPackage();
  writeFileSync(join(root, 'src/cli/run-command.ts'), 'import "not-there"; export const runCommand = () => 0;');
  const { code, printed } = await run(root, 'say');
  expect(printed.split(AGAIN)).toHaveLength(2);
  expect(printed).toContain("Something that Greenroom needs is damaged: Cannot find package 'not-there'");
  expect(printed).toContain('Delete the folder');
  expect(printed).not.toMatch(/\n\s+at /);
  expect(code).toBe(1);
});

test('a mistake in the code of Greenroom installs nothing again', async () => {
  const root = projectWithPackage();
  writeFileSync(join(root, 'src/cli/run-command.ts'), 'import "./not-there.ts"; export const runCommand = () => 0;');
  const { code, printed } = await run(root, 'say');
  expect(printed).not.toContain(AGAIN);
  expect(code).toBe(1);
});

test.each([
  ['no network', 'http://127.0.0.1:1/', 'Installing failed: npm could not reach the network.'],
  ['no such address', 'http://greenroom.invalid/', 'Installing failed: npm could not reach the network.'],
])('with %s, an install says so', async (_, registry, says) => {
  const root = projectWithPackage();
  for (const name of ['package.json', 'package-lock.json']) {
    const file = join(root, name);
    const text = readFileSync(file, 'utf8').replaceAll('"dep":"file:dep-1.0.0.tgz"', '"dep":"1.0.0"');
    writeFileSync(file, text.replace('file:dep-1.0.0.tgz', `${registry}dep.tgz`));
  }
  const { code, printed } = await run(root, 'say');
  expect(printed).toContain(says);
  expect(printed).not.toContain('npm error');
  expect(code).toBe(1);
});
