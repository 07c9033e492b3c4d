import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { EXAMPLE } from '../../../src/machine/project.ts';
import { runHere } from '../../run-here.ts';
import { makeFolder, question, SETTINGS } from '../core/library/folder.ts';

/** Runs commands beside two folders of answers, with a state folder of their own. */
function setUp() {
  const folder = makeFolder({});
  for (const name of ['one', 'my two'])
    for (const [path, text] of Object.entries({ ...SETTINGS, 'questions/a.md': question() })) {
      mkdirSync(join(folder, name, path, '..'), { recursive: true });
      writeFileSync(join(folder, name, path), text);
    }
  const run = (name: string, ...args: string[]) => runHere(folder, name, args);
  return { folder, run };
}

describe('the folder that was named last', () => {
  test('is remembered, and said', async () => {
    const { folder, run } = setUp();
    expect((await run('check', 'one')).warned).toBe(`Reading ${join(folder, 'one')}.\n`);
    expect((await run('check')).warned).toBe(`Reading ${join(folder, 'one')}, the folder you named last.\n`);
    await run('check', '--content', 'my two');
    expect((await run('check')).warned).toBe(`Reading ${join(folder, 'my two')}, the folder you named last.\n`);
  });

  test('is not forgotten for one that is not there, nor for the example', async () => {
    const { folder, run } = setUp();
    await run('check', 'one');
    expect((await run('check', 'none')).code).toBe(1);
    expect((await run('check', '--example')).warned).toContain('Reading the example');
    expect((await run('check')).warned).toContain(join(folder, 'one'));
  });

  test('is named when it is gone', async () => {
    const { folder, run } = setUp();
    await run('check', 'one');
    rmSync(join(folder, 'one'), { recursive: true });
    expect(await run('check')).toMatchObject({
      code: 1,
      warned: expect.stringContaining(`Expected a folder of answers at ${join(folder, 'one')}, found nothing.`),
    });
  });
});

test('the coach takes a folder, an entry in one, or a file of its own', async () => {
  const { folder, run } = setUp();
  writeFileSync(join(folder, 'draft.md'), '# Why us?\n\nI hope to learn.\n');
  const coached = async (...args: string[]) => {
    const { printed } = await run('coach', ...args, '--format', 'json');
    return (JSON.parse(printed) as { entries: { file: string }[] }).entries.map(({ file }) => file);
  };
  expect(await coached('my two')).toContain('questions/a.md');
  expect(await coached('my two/questions/a.md')).toEqual(['questions/a.md']);
  expect(await coached('draft.md')).toEqual(['draft.md']);
});

describe('nothing is written into the example', () => {
  const listExample = () => (existsSync(EXAMPLE) ? readdirSync(EXAMPLE, { recursive: true }) : []);

  test.each([
    ['import', ['notes.md'], 'Expected --into with a folder for your answers, found none.'],
    ['import', ['notes.md', '--into', EXAMPLE], 'found the example that comes with Greenroom'],
    ['new', ['question', 'Why us?'], 'found the example that comes with Greenroom'],
  ])('by %s %j', async (name, args, message) => {
    const { folder, run } = setUp();
    writeFileSync(join(folder, 'notes.md'), '# Why us?\n\nI like trains.\n');
    const before = listExample();
    const { code, warned } = await run(name, ...args);
    expect(warned).toContain(message);
    expect(code).toBeGreaterThan(0);
    expect(listExample()).toEqual(before);
  });
});

test('a check with warnings alone says that there are no errors, not that there is nothing to fix', async () => {
  const { folder, run } = setUp();
  mkdirSync(join(folder, 'one/stories'));
  writeFileSync(join(folder, 'one/stories/untold.md'), '---\ntitle: Untold\n---\n\n## Result\n\nIt held.\n');
  expect(await run('check', 'one')).toMatchObject({ code: 0, printed: 'No errors: 2 entries read.\n' });
});
