import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, readFileSync, symlinkSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runHere } from '../../run-here.ts';
import { makeFolder } from '../core/library/folder.ts';

const run = (folder: string, ...args: string[]) => runHere(folder, 'import', args);

const NOTES = '# Why us?\n\nI like trains.\n\n# Tell me about a time you were late.\n';

test('notes become a folder of answers, once', async () => {
  const folder = makeFolder({ 'notes.md': NOTES });
  expect(await run(folder, 'notes.md', '--into', 'answers')).toMatchObject({
    code: 0,
    printed: expect.stringContaining('Imported: 2 questions.'),
  });
  expect(readFileSync(join(folder, 'answers/questions/why-us.md'), 'utf8')).toContain('I like trains.');
  expect((await run(folder, 'notes.md', '--into', 'answers')).printed).toContain('2 questions (2 already there)');
});

test('a dry run writes nothing, and tells the same for programs', async () => {
  const folder = makeFolder({ 'notes.md': NOTES });
  const { printed } = await run(folder, 'notes.md', '--into', 'answers', '--dry-run', '--format', 'json');
  expect(JSON.parse(printed)).toMatchObject({
    dryRun: true,
    entries: [
      { kind: 'question', title: 'Why us?', path: 'questions/why-us.md', line: 1, lines: [1, 2, 3, 4], answered: true },
      { title: 'Tell me about a time you were late.', answered: false },
    ],
  });
  expect(existsSync(join(folder, 'answers'))).toBe(false);
});

describe('what cannot be done is told in a sentence, and writes nothing', () => {
  test.each<[string, string[], number, RegExp]>([
    ['no file', [], 2, /^Expected FILE, found nothing\. FILE: Your notes/],
    ['an unknown option', ['notes.md', '--inot', 'x'], 2, /Did you mean --into\?\nSee: npm run import -- --help/],
    [
      'a file that is not there',
      ['other.md', '--into', 'answers'],
      1,
      /^Expected a file of notes at .*other\.md, but there is nothing\. Check its name\./,
    ],
    ['a folder', ['sub', '--into', 'answers'], 1, /^Expected a file of notes, found the folder sub\./],
    ['a picture', ['picture.png', '--into', 'answers'], 1, /^picture\.png: Expected text, found a binary file\./],
    ['an empty file', ['empty.md', '--into', 'answers'], 1, /^empty\.md: Expected some notes, found an empty file\./],
    ['a file in the place of the folder', ['notes.md', '--into', 'empty.md'], 1, /^Expected .*empty\.md/],
  ])('%s', async (_, args, code, message) => {
    const folder = makeFolder({
      'notes.md': NOTES,
      'empty.md': '',
      'sub/x': '',
      'picture.png': Uint8Array.of(137, 80, 0, 1),
    });
    const result = await run(folder, ...args);
    expect(result.warned.replace(/^Writing to .*\n/, '')).toMatch(message);
    expect(result.warned).not.toMatch(/\n\s+at /);
    expect(result.code).toBe(code);
    expect(existsSync(join(folder, 'answers'))).toBe(false);
  });

  test('a file that is larger than any notes, which is not read', async () => {
    const folder = makeFolder({ 'notes.md': '' });
    // It takes no room on the disk.
    truncateSync(join(folder, 'notes.md'), 5_000_000_000);
    const { code, warned } = await run(folder, 'notes.md', '--into', 'answers');
    expect(warned).toContain('notes.md: Expected at most 10 MB of text, found 5000.0 MB.');
    expect(code).toBe(1);
  });

  test.skipIf(process.platform === 'win32').each(['/dev/zero', 'pipe', 'link'])(
    'what is no file, and may never end: %s',
    async (name) => {
      const folder = makeFolder({});
      execFileSync('mkfifo', [join(folder, 'pipe')]);
      symlinkSync('/dev/zero', join(folder, 'link'));
      const { code, warned } = await run(folder, name, '--into', 'answers');
      expect(warned).toContain(`Expected a file of notes, found a device or a pipe at ${name}.`);
      expect(code).toBe(1);
      expect(existsSync(join(folder, 'answers'))).toBe(false);
    },
  );

  test.skipIf(process.getuid?.() === 0)('a folder that may not be written to', async () => {
    const folder = makeFolder({ 'notes.md': NOTES, 'answers/topics.yaml': '- id: a\n  title: A\n' });
    chmodSync(join(folder, 'answers'), 0o555);
    expect(await run(folder, 'notes.md', '--into', 'answers')).toMatchObject({
      code: 1,
      warned: expect.stringContaining('but you may not'),
    });
    chmodSync(join(folder, 'answers'), 0o755);
  });
});
