import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runHere } from '../../run-here.ts';
import { makeFolder, question, SETTINGS } from '../core/library/folder.ts';

const run = (folder: string, ...args: string[]) => runHere(folder, 'new', args, { GREENROOM_CONTENT: folder });

const MINE = '- id: people\n  title: People\n';

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

test.each([
  [(folder: string) => [folder, 'question', 'How do you begin?']],
  [(folder: string) => ['question', 'How do you begin?', folder]],
])('the folder may come first or last', async (words) => {
  const folder = makeFolder({ ...SETTINGS, 'questions/a.md': question() });
  const { printed } = await runHere(makeFolder({}), 'new', words(folder));
  expect(printed).toBe(`${join(folder, 'questions/how-do-you-begin.md')}\n`);
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

test('what is lent is copied by one command, and nothing that is there', async () => {
  const folder = makeFolder({ 'questions/a.md': '---\ntitle: A?\ntopic: people\n---\n', 'topics.yaml': MINE });
  const { code, printed } = await run(folder, 'defaults');
  expect(code).toBe(0);
  expect(printed).toContain(join(folder, 'competencies.yaml'));
  expect(printed).toContain(join(folder, 'rules/structure.mdx'));
  expect(printed).not.toContain('topics.yaml');
  expect(readFileSync(join(folder, 'topics.yaml'), 'utf8')).toBe(MINE);
  expect((await runHere(folder, 'check', [folder])).printed).toContain('No mistakes: 6 entries read.');
  expect((await run(folder, 'defaults')).printed).toContain('Nothing to copy');
});

test.each([
  ['after the word', ['defaults', 'mine']],
  ['before it', ['mine', 'defaults']],
])('the folder that gets what is lent can be named %s', async (_, args) => {
  const folder = makeFolder({ 'mine/questions/a.md': question() });
  expect((await runHere(folder, 'new', args)).code).toBe(0);
  expect(existsSync(join(folder, 'mine/rules/structure.mdx'))).toBe(true);
});

test('the example gets nothing', async () => {
  expect(await run(makeFolder({}), 'defaults', '--example')).toMatchObject({
    code: 1,
    warned: expect.stringContaining('Expected a folder of your own answers'),
  });
});

test('a new question is filed under the topic that such questions have in any trade', async () => {
  const folder = makeFolder({ 'questions/a.md': '---\ntitle: A?\ntopic: people\n---\n' });
  await run(folder, 'question', 'How do you deal with an angry visitor?');
  expect(readFileSync(join(folder, 'questions/how-do-you-deal-with-an-angry-visitor.md'), 'utf8')).toContain(
    'topic: people\n',
  );
  await run(folder, 'question', 'How soon are you available?');
  expect(readFileSync(join(folder, 'questions/how-soon-are-you-available.md'), 'utf8')).toContain('topic: practical\n');
});

test('mistakes are looked for in one’s own entries, and only those are counted', async () => {
  const folder = makeFolder({ 'questions/a.md': '---\ntitle: A?\ntopic: people\n---\n' });
  expect((await runHere(folder, 'check', [folder])).printed).toBe('No mistakes: 1 entry read.\n');
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

test('an editor gets the name of the file as it is: nothing in it is run', async () => {
  const own = makeFolder({
    'edit.mjs': "import { writeFileSync } from 'node:fs';\nwriteFileSync(process.argv[2], process.argv[3]);\n",
  });
  const folder = join(makeFolder({}), "d$(touch ran) `touch ran` %PATH% & ! ^ 'x");
  const terminal = process.stdout.isTTY;
  process.stdout.isTTY = true;
  try {
    const EDITOR = `"${process.execPath}" '${join(own, 'edit.mjs')}' "${join(own, 'opened file')}"`;
    expect(await runHere(own, 'new', ['library', folder])).toMatchObject({ code: 0 });
    const ran = await runHere(own, 'new', [folder, 'question', 'How do you begin?'], { EDITOR });
    expect(ran).toMatchObject({ code: 0, warned: expect.not.stringContaining('did not open') });
    expect(readFileSync(join(own, 'opened file'), 'utf8')).toBe(join(folder, 'questions/how-do-you-begin.md'));
    expect(existsSync(join(own, 'ran')) || existsSync('ran')).toBe(false);
  } finally {
    process.stdout.isTTY = terminal;
  }
});
