import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { QUESTIONS, STORIES } from '../../e2e/library.ts';
import { LIBRARY, runCommand } from '../../run-command.ts';
import { runHere } from '../../run-here.ts';
import { makeFolder } from '../core/library/folder.ts';

const ANSWER = '# Tell me about a time you failed.\n\nI see failure as a chance to learn.\n';

test('the coach reads a whole folder, and fails while an error is open', async () => {
  const { code, printed } = await runHere(makeFolder({}), 'coach', [LIBRARY]);
  expect(printed).toContain(`${QUESTIONS.unanswered.file}:1:1  error  unanswered`);
  expect(printed).toMatch(/\d+ errors, \d+ warnings, \d+ suggestions, \d+ exempted\.\s*$/);
  expect(code).toBe(1);
});

test('the coach reads an answer from standard input', async () => {
  expect(await runCommand('coach', ['-'], { input: ANSWER })).toMatchObject({
    code: 0,
    printed: expect.stringContaining('standard input:1:1  warning  star-needed'),
  });
});

test.each([
  [[], 0],
  [['--max-warnings', '0'], 1],
  [['--max-warnings', '0', '--rule', 'hedges'], 0],
])('an answer with a warning, coached with %j, ends with %i', async (options, code) => {
  const folder = makeFolder({ 'answer.md': ANSWER.replaceAll('\n', '\r\n') });
  const ran = await runHere(folder, 'coach', ['answer.md', ...options]);
  if (!options.length) expect(ran.printed).toContain('answer.md:1:1  warning  star-needed');
  expect(ran.code).toBe(code);
});

test('the coach reads an entry of a folder as what it is there', async () => {
  const { printed } = await runHere(makeFolder({}), 'coach', [join(LIBRARY, STORIES.told.file), '--format', 'json']);
  expect(JSON.parse(printed)).toMatchObject({ entries: [{ id: STORIES.told.slug, kind: 'story', shape: 'story' }] });
});

test('a file that is not there is refused by name', async () => {
  expect(await runHere(makeFolder({}), 'coach', ['no-such-file.md'])).toEqual({
    code: 2,
    printed: '',
    warned:
      'Expected an answer or a folder of answers at no-such-file.md, but there is nothing. Check its name.\nSee: npm run coach -- --help\n',
  });
});

test('a file without front matter is an answer of its own, whatever folder it is in', async () => {
  const folder = makeFolder({ 'questions/a.md': 'I walk.\n' });
  writeFileSync(join(folder, 'b.md'), ANSWER);
  const { printed } = await runHere(folder, 'coach', ['questions/a.md', 'b.md', '--format', 'json']);
  expect((JSON.parse(printed) as { entries: unknown[] }).entries).toHaveLength(2);
});

test('notes with many answers are told from one answer, with what to type', async () => {
  const notes = ['Why us?', 'How do you plan?', 'What went wrong?', 'Where next?'].map(
    (title) => `# ${title}\n\nI say it.\n`,
  );
  const folder = makeFolder({ 'notes.md': notes.join('\n'), 'one.md': ANSWER });
  expect((await runHere(folder, 'coach', ['notes.md'])).warned).toContain(
    'To make a folder of answers of it: npm run import notes.md -- --into ~/answers',
  );
  expect((await runHere(folder, 'coach', ['one.md'])).warned).toBe('');
});
