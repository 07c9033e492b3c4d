import { describe, expect, test } from 'vitest';
import { Refusal } from '../../../../src/core/diagnostics/refusal.mjs';
import { isDocument, readDocument, writeDocument } from '../../../../src/core/library/document.ts';
import { readTextFiles } from '../../../../src/machine/read-text-files.ts';
import { isContent } from '../../../../src/core/library/paths.ts';
import { forMany, mixOf } from '../../generated.ts';
import { LIBRARY, question, SETTINGS, story } from './folder.ts';

const there = (files: Readonly<Record<string, string>>) =>
  Object.entries(files).map(([path, text]) => ({ path, text, title: `The title of ${path}` }));
const back = (document: string) =>
  Object.fromEntries(readDocument(document, 'all.md').map(({ path, text }) => [path, text]));

test('a whole library comes back from one document, letter by letter', () => {
  const { files } = readTextFiles(LIBRARY, isContent);
  expect(files.length).toBeGreaterThan(30);
  const document = writeDocument(files.map((file) => ({ ...file, title: file.path })));
  expect(isDocument(document)).toBe(true);
  expect(back(document)).toEqual(Object.fromEntries(files.map(({ path, text }) => [path, text])));
});

describe('what could be taken for the document’s own marks comes back as it was', () => {
  test.each([
    ['headings of the first level', question('', '# One\n\nText.\n\n# Two\n')],
    ['rules across the page', question('', 'A.\n\n---\n\nB.\n')],
    ['code with a block of yaml', question('', '```yaml\ntitle: no\n```\n')],
    ['the mark of a file', question('', 'A.\n\n<!-- greenroom: questions/b.md -->\n\n```yaml\ntitle: b\n```\n')],
    ['a title above a block of yaml', question('', '# A\n\n```yaml\ntitle: no\n```\n')],
    ['a title above a block of yaml, moved in', question('', '# A\n\n  ```yaml\ntitle: no\n  ```\n')],
    ['the mark of a file, moved in', question('', ' <!-- greenroom: questions/b.md -->\n')],
    ['a whole document', question('', writeDocument(there({ 'questions/b.md': question() })))],
    ['backticks in the front matter', question('headline: "```` and ```"')],
    ['a line of three hyphens in the front matter', question('headline: |\n  ---')],
    ['comments in the front matter', question('# why\norder: 3 # because')],
    ['no text', '---\ntitle: A?\ntopic: teamwork\n---\n'],
    ['no space below the front matter', '---\ntitle: A?\ntopic: teamwork\n---\nText.\n'],
  ])('%s', (_, text) => {
    const files = { 'questions/a.md': text, 'stories/z.md': story() };
    expect(back(writeDocument(there(files)))).toEqual(files);
  });

  test('settings', () => {
    expect(back(writeDocument(there(SETTINGS)))).toEqual(SETTINGS);
  });

  test('whatever lines an answer is made of', async () => {
    const LINES = [
      '',
      '# A',
      '---',
      '```',
      '```yaml',
      ' ```yaml\ntitle: no',
      '```yaml\ntitle: no',
      '~~~',
      '<!-- greenroom: stories/a.md -->',
      '  <!-- greenroom: x -->',
      '<!--',
      '-->',
      'Text.',
      '    code',
      '- item',
      '> quote',
    ];
    await forMany(mixOf(LINES, { most: 12, between: ['\n'] }), 400, (made) => {
      const body = made.trimEnd();
      const files = { 'questions/a.md': question('', body && `${body}\n`), 'questions/b.md': question() };
      expect(Object.values(back(writeDocument(there(files)))).map((text) => text.trimEnd())).toEqual(
        Object.values(files).map((text) => text.trimEnd()),
      );
    });
  });
});

test('every line belongs to one file, and each file begins with its heading', () => {
  const document = writeDocument(there({ 'questions/a.md': question(), 'questions/b.md': question() }));
  const parts = readDocument(document, 'all.md');
  expect(parts.flatMap(({ lines }) => lines)).toEqual(
    document.split('\n').flatMap((_, index) => (index >= 2 ? [index + 1] : [])),
  );
  expect(parts.map(({ heading }) => heading?.text)).toEqual([
    'The title of questions/a.md',
    'The title of questions/b.md',
  ]);
});

describe('a document that was torn says where', () => {
  const document = writeDocument(there({ 'questions/a.md': question(), 'questions/b.md': question() }));
  test.each([
    [
      'without its front matter',
      document.replace(/```yaml\n[\s\S]*?```\n/, ''),
      'all.md:5: Expected a closed yaml block',
    ],
    [
      'with front matter that is not closed',
      document.replace(/\n```\n/, '\n'),
      'all.md:5: Expected a closed yaml block',
    ],
    [
      'with a path that leads elsewhere',
      document.replace('greenroom: questions/a', 'greenroom: questions/../../a'),
      'all.md:5: Expected the path of a content file',
    ],
    [
      'with a file that is no content',
      document.replace('greenroom: questions/a.md', 'greenroom: .bashrc'),
      'all.md:5: Expected the path of a content file',
    ],
    [
      'with another system’s path',
      document.replace('greenroom: questions/a', 'greenroom: questions/..\\a'),
      'all.md:5: Expected the path of a content file',
    ],
    [
      'with two parts of one path',
      document.replace('greenroom: questions/b', 'greenroom: questions/A'),
      'all.md:16: Expected each file once',
    ],
    [
      'without the name of a file',
      document.replace('<!-- greenroom: questions/b.md -->\n\n', ''),
      'all.md:14: Expected the name of a file',
    ],
  ])('%s', (_, torn, message) => {
    expect(() => readDocument(torn, 'all.md')).toThrow(Refusal);
    expect(() => readDocument(torn, 'all.md')).toThrow(message);
  });
});
