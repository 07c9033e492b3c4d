import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeFolder, question, SETTINGS } from '../library/folder.ts';

const ROOT = join(import.meta.dirname, '../../..');

/** Runs commands beside two folders of answers, with a memory of their own. */
function setUp() {
  const folder = makeFolder({});
  for (const name of ['one', 'my two'])
    for (const [path, text] of Object.entries({ ...SETTINGS, 'questions/a.md': question() })) {
      mkdirSync(join(folder, name, path, '..'), { recursive: true });
      writeFileSync(join(folder, name, path), text);
    }
  const run = (name: string, ...args: string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, 'src/cli/main.ts'), name, ...args], {
      encoding: 'utf8',
      env: { ...process.env, GREENROOM_CONTENT: '', INIT_CWD: folder, GREENROOM_STATE: join(folder, 'state') },
    });
    return { status, stdout, stderr };
  };
  return { folder, run };
}

describe('the folder that was named last', () => {
  test('is remembered, and said', () => {
    const { folder, run } = setUp();
    expect(run('check', 'one').stderr).toBe(`Reading ${join(folder, 'one')}.\n`);
    expect(run('check').stderr).toBe(`Reading ${join(folder, 'one')}, the folder you named last.\n`);
    run('check', '--content', 'my two');
    expect(run('check').stderr).toBe(`Reading ${join(folder, 'my two')}, the folder you named last.\n`);
  });

  test('is not forgotten for one that is not there, nor for the example', () => {
    const { folder, run } = setUp();
    run('check', 'one');
    expect(run('check', 'none').status).toBe(1);
    expect(run('check', '--example')).toMatchObject({
      status: 0,
      stderr: expect.stringContaining('Reading the example'),
    });
    expect(run('check').stderr).toContain(join(folder, 'one'));
  });

  test('is named when it is gone', () => {
    const { folder, run } = setUp();
    run('check', 'one');
    rmSync(join(folder, 'one'), { recursive: true });
    expect(run('check')).toMatchObject({
      status: 1,
      stderr: expect.stringContaining(`Expected a folder of answers at ${join(folder, 'one')}, found nothing.`),
    });
  });
});

test('the coach takes a folder, an entry in one, or a file of its own', () => {
  const { folder, run } = setUp();
  writeFileSync(join(folder, 'draft.md'), '# Why us?\n\nI hope to learn.\n');
  const entries = (...args: string[]) =>
    (JSON.parse(run('coach', ...args, '--format', 'json').stdout) as { entries: { file: string }[] }).entries.map(
      ({ file }) => file,
    );
  expect(entries('my two')).toContain('questions/a.md');
  expect(entries('my two/questions/a.md')).toEqual(['questions/a.md']);
  expect(entries('draft.md')).toEqual(['draft.md']);
});

describe('nothing is written into the example', () => {
  test.each([
    ['import', ['notes.md'], 'Expected --into with a folder for your answers, found none.'],
    ['import', ['notes.md', '--into', join(ROOT, 'content')], 'found the example that comes with Greenroom'],
    ['new', ['question', 'Why us?'], 'found the example that comes with Greenroom'],
  ])('by %s %j', (name, args, message) => {
    const { folder, run } = setUp();
    writeFileSync(join(folder, 'notes.md'), '# Why us?\n\nI like trains.\n');
    const before = readdirSync(join(ROOT, 'content'), { recursive: true });
    const { status, stderr } = run(name, ...args);
    expect(stderr).toContain(message);
    expect(status).toBeGreaterThan(0);
    expect(readdirSync(join(ROOT, 'content'), { recursive: true })).toEqual(before);
  });
});
