import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { exportAnswers } from '../../../src/commands/table/export.ts';
import { readExportRequest } from '../../../src/cli/run/export-request.ts';
import { readRequest } from '../../../src/commands/read-request.ts';

const read = (...typed: string[]) => readExportRequest(readRequest(exportAnswers, typed), '/home/me');

test('what is asked for is read from the options', () => {
  expect(read('--to', 'a.HTML', '--kind', 'stories,Question', '--kind', 'rule', '--private')).toEqual({
    folder: undefined,
    to: resolve('/home/me/a.HTML'),
    ending: '.html',
    interview: undefined,
    kinds: ['story', 'question', 'rule'],
    drafts: false,
    privates: true,
    replace: false,
    isLocked: false,
  });
});

test.each([
  [['answers', 'all.md'], 'answers', '/home/me/all.md'],
  [['all.md'], undefined, '/home/me/all.md'],
  [['answers', '--to', 'all.md'], 'answers', '/home/me/all.md'],
  [['answers.v2', '--to', 'all.md'], 'answers.v2', '/home/me/all.md'],
])('the folder and the file are told apart: %j', (typed, folder, to) => {
  expect(read(...typed)).toMatchObject({ folder, to: resolve(to) });
});

describe('what cannot be done is refused with what was expected', () => {
  test.each([
    [[], 'Expected a file to write, like ~/answers.html, found none.'],
    [['answers'], 'Expected a file to write, like ~/answers.html, found none.'],
    [['--to', 'a.md', '--to', 'b.md'], 'Expected one file to write, found 2. Export to each by itself.'],
    [['a.docx'], 'Expected a file that ends in .md, .txt, .csv, .json or .html, found "a.docx".'],
    [['a.md', '--kind', 'storys'], 'Did you mean "story"?'],
    [['a.txt', '--kind', 'rule'], 'Expected question or story for cards for Anki (.txt), found rule.'],
  ])('%j', (typed, message) => {
    expect(() => read(...typed)).toThrow(message);
  });
});
