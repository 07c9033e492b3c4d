import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeFolder, question, SETTINGS } from '../library/folder.ts';

const ROOT = join(import.meta.dirname, '../../..');

/** Runs the command on a content folder. */
function run(folder: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, 'src/cli/main.ts'), 'new', ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, INIT_CWD: folder, GREENROOM_CONTENT: folder, GREENROOM_STATE: join(folder, '.state') },
  });
  return { status, stdout, stderr };
}

test('a new question gets a file, and a second of its title is refused by name', () => {
  const folder = makeFolder({ ...SETTINGS, 'questions/a.md': question() });
  const file = join(folder, 'questions/how-do-you-begin.md');
  expect(run(folder, 'question', 'How do you begin?')).toMatchObject({ status: 0, stdout: `${file}\n` });
  const text = readFileSync(file, 'utf8');
  expect(text).toMatch(/^---\ntitle: How do you begin\?\ntopic: teamwork\n/);
  expect(run(folder, 'question', 'How do you BEGIN?')).toMatchObject({
    status: 1,
    stderr: expect.stringContaining(file),
  });
  expect(readFileSync(file, 'utf8')).toBe(text);
});

test('titles that differ in a sign are two, each in a file of its own', () => {
  const folder = makeFolder({ ...SETTINGS, 'questions/a.md': question() });
  for (const [title, name] of [
    ['Why C#?', 'why-c'],
    ['Why C++?', 'why-c-2'],
    ['???', 'untitled'],
    ['!!!', 'untitled-2'],
  ] as const)
    expect(run(folder, 'question', title)).toMatchObject({
      status: 0,
      stdout: `${join(folder, `questions/${name}.md`)}\n`,
    });
});

test('a title with a variable that nobody defined is refused', () => {
  const folder = makeFolder({ ...SETTINGS, 'questions/a.md': question() });
  expect(run(folder, 'question', 'Why {{compny}}?')).toMatchObject({
    status: 1,
    stderr: expect.stringContaining('Did you mean "company"?'),
  });
});

test('a library begins in an empty folder only', () => {
  const folder = makeFolder({ 'notes.txt': 'mine' });
  expect(run(folder, 'library', 'answers').status).toBe(0);
  expect(existsSync(join(folder, 'answers/questions/tell-me-about-yourself.md'))).toBe(true);
  expect(run(folder, 'library', '.')).toMatchObject({
    status: 1,
    stderr: expect.stringContaining('Expected an empty folder'),
  });
});

test('what is told to do next can be pasted', () => {
  const folder = makeFolder({});
  expect(run(folder, 'library', 'my answers').stdout).toContain(`npm start '${join(folder, 'my answers')}'`);
});

test.each([
  [[], 'found nothing'],
  [['question'], 'Expected a title after “question”, found nothing.'],
  [['library'], 'Expected a folder after “library”, found nothing.'],
  [['quesion', 'x'], 'Did you mean "question"?'],
  [['question', '--topic', 'x'], 'Expected an option of this command, found "--topic".'],
])('misuse is answered with what was expected, and where to read more: %j', (args, message) => {
  const { status, stderr } = run(makeFolder({}), ...args);
  expect(stderr).toContain(message);
  expect(stderr).toContain('See: npm run new -- --help');
  expect(status).toBe(2);
});
