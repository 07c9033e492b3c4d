import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runHere } from '../../run-here.ts';
import { makeFolder, question, SETTINGS } from '../library/folder.ts';

const run = (folder: string, ...args: string[]) => runHere(folder, 'new', args, { GREENROOM_CONTENT: folder });

test('a new question gets a file, and a second of its title is refused by name', async () => {
  const folder = makeFolder({ ...SETTINGS, 'questions/a.md': question() });
  const file = join(folder, 'questions/how-do-you-begin.md');
  expect(await run(folder, 'question', 'How do you begin?')).toMatchObject({ code: 0, printed: `${file}\n` });
  const text = readFileSync(file, 'utf8');
  expect(text).toMatch(/^---\ntitle: How do you begin\?\ntopic: teamwork\n/);
  expect(await run(folder, 'question', 'How do you BEGIN?')).toMatchObject({
    code: 1,
    warned: expect.stringContaining(file),
  });
  expect(readFileSync(file, 'utf8')).toBe(text);
});

test('titles that differ in a sign are two, each in a file of its own', async () => {
  const folder = makeFolder({ ...SETTINGS, 'questions/a.md': question() });
  for (const [title, name] of [
    ['Why C#?', 'why-c'],
    ['Why C++?', 'why-c-2'],
    ['???', 'untitled'],
    ['!!!', 'untitled-2'],
  ] as const)
    expect(await run(folder, 'question', title)).toMatchObject({
      code: 0,
      printed: `${join(folder, `questions/${name}.md`)}\n`,
    });
});

test('a title with a variable that nobody defined is refused', async () => {
  const folder = makeFolder({ ...SETTINGS, 'questions/a.md': question() });
  expect(await run(folder, 'question', 'Why {{compny}}?')).toMatchObject({
    code: 1,
    warned: expect.stringContaining('Did you mean "company"?'),
  });
});

test('a library begins in an empty folder only', async () => {
  const folder = makeFolder({ 'notes.txt': 'mine' });
  expect((await run(folder, 'library', 'answers')).code).toBe(0);
  expect(existsSync(join(folder, 'answers/questions/tell-me-about-yourself.md'))).toBe(true);
  expect(await run(folder, 'library', '.')).toMatchObject({
    code: 1,
    warned: expect.stringContaining('Expected an empty folder'),
  });
});

test('what is told to do next can be pasted', async () => {
  const folder = makeFolder({});
  expect((await run(folder, 'library', 'my answers')).printed).toContain(`npm start '${join(folder, 'my answers')}'`);
});

test.each([
  [[], 'found nothing'],
  [['question'], 'Expected a title after “question”, found nothing.'],
  [['library'], 'Expected a folder after “library”, found nothing.'],
  [['quesion', 'x'], 'Did you mean "question"?'],
  [['question', '--topic', 'x'], 'Expected an option of this command, found "--topic".'],
])('misuse is answered with what was expected, and where to read more: %j', async (args, message) => {
  const { code, warned } = await run(makeFolder({}), ...args);
  expect(warned).toContain(message);
  expect(warned).toContain('See: npm run new -- --help');
  expect(code).toBe(2);
});
