import { describe, expect, test } from 'vitest';
import { planImport, type ImportOptions } from '../../../src/import/plan.ts';
import { formatImport } from '../../../src/import/report.ts';
import { decodeNotes } from '../../../src/import/text/decode.ts';
import { type TitledFile, writeDocument } from '../../../src/core/library/document.ts';
import { question, SETTINGS, story } from '../core/library/folder.ts';

const FILES: TitledFile[] = [
  { path: 'questions/a.md', title: 'A question?', text: question('guessed: [topic]', 'I say “it” there —\tnow.\n') },
  { path: 'questions/open.md', title: 'A question?', text: question('', '').trimEnd() + '\n' },
  { path: 'stories/z.md', title: 'A story', text: story() },
  { path: 'topics.yaml', title: 'topics.yaml', text: SETTINGS['topics.yaml'] },
];
const DOCUMENT = writeDocument(FILES);
const SHELF: ImportOptions = { existing: [], replace: false, topics: [], known: [] };
const plan = (text = DOCUMENT, shelf: Partial<ImportOptions> = {}) =>
  planImport([{ file: 'all.md', text }], { ...SHELF, ...shelf });

test('a document of ours comes back as the files that it was made of', () => {
  const { files, settings } = plan();
  expect([...files, ...settings].map(({ path, text, state }) => ({ path, text, state }))).toEqual(
    FILES.map(({ path, text }) => ({ path, text, state: 'new' })),
  );
});

test('no character of it is repaired, but for line ends', () => {
  const bytes = new TextEncoder().encode(`\uFEFF${DOCUMENT.replaceAll('\n', '\r\n')}`);
  expect(decodeNotes(bytes)).toEqual({ text: DOCUMENT, repairs: [] });
});

test('a second time, everything is there already', () => {
  const { files, settings } = plan(DOCUMENT, { existing: FILES });
  expect([...files, ...settings].map(({ state }) => state)).toEqual(['same', 'same', 'same', 'same']);
});

test('what is still guessed, and what is not answered, is told', () => {
  const report = formatImport({
    ...plan(),
    repairs: [],
    slips: [],
    into: '~/answers',
    next: { read: '', coach: '' },
    dryRun: false,
  });
  expect(report).toContain('Imported: 2 questions, 1 story.');
  expect(report).toContain('Not answered yet:\n  all.md:15  A question?');
  expect(report).toContain('questions/a.md: topic');
  expect(report).not.toContain('Left out');
});

describe('what somebody changed in the document is not lost', () => {
  test('a title above an entry, which the title in its front matter outranks', () => {
    const { leftOut } = plan(DOCUMENT.replace('# A story', '# A better story'));
    expect(leftOut.slice(1)).toMatchObject([
      { text: '# A better story', why: 'the title comes from the title: line below it, “A story”' },
    ]);
  });

  test('lines above the first entry', () => {
    const { leftOut } = plan(DOCUMENT.replace('\n\n', '\n\nMy own note.\n\n'));
    expect(leftOut.slice(1)).toMatchObject([{ line: 3, text: 'My own note.' }]);
  });

  test('lines below the last file', () => {
    const { leftOut } = plan(`${DOCUMENT}\n# A thought\n\nOn the train.\n`);
    expect(leftOut.slice(1).map(({ text }) => text)).toEqual(['# A thought', 'On the train.']);
  });

  test('a question between two entries, which is part of the first', () => {
    const changed = DOCUMENT.replace('\n# A story\n', '\n# Do you drive?\n\nYes.\n\n# A story\n');
    const line = changed.split('\n').indexOf('# Do you drive?') + 1;
    expect(plan(changed).offers).toMatchObject([
      { kind: 'question', part: 'Do you drive?', title: 'A question?', line },
    ]);
  });

  test('a place in the order', () => {
    const { files } = plan(DOCUMENT.replace('guessed: [topic]', 'guessed: [topic]\norder: 3'), { existing: FILES });
    expect(files[0]!.state).toBe('kept');
  });

  test('an answer', () => {
    const { files } = plan(DOCUMENT.replace('It broke.', 'It burnt.'), { existing: FILES });
    expect(files.map(({ state }) => state)).toEqual(['same', 'same', 'kept']);
  });
});

test.each([
  ['beside other notes', [{ file: 'b.md', text: '# Why?\n' }], {}, 'Import each by itself'],
  ['with a company’s name', [], { company: 'Acme' }, 'which is imported unchanged'],
])('a document of ours is not imported %s', (_, others, shelf, message) => {
  const documents = [...others, { file: 'all.md', text: DOCUMENT }];
  expect(() => planImport(documents, { ...SHELF, ...shelf })).toThrow(message);
});
