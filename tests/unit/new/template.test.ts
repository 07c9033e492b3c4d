import { expect, test } from 'vitest';
import { checkFiles } from '../../../src/library/read.ts';
import { KINDS } from '../../../src/library/kinds.ts';
import { NEW_KINDS, startLibrary, templateOf } from '../../../src/new/template.ts';
import { OURS, question, SETTINGS } from '../library/folder.ts';

const problemsOf = (files: Readonly<Record<string, string>>) =>
  checkFiles(
    { files: Object.entries(files).map(([path, text]) => ({ path, text })), paths: Object.keys(files), problems: [] },
    '/answers',
    OURS,
  ).problems.filter(({ severity }) => severity === 'error');

test.each(NEW_KINDS)('a new %s is valid as it is, and with what its comments say', (kind) => {
  const { folder, ending } = KINDS[kind];
  const file = `${folder}/new${ending}`;
  const text = templateOf(kind, 'How: do you "begin"?', kind === 'question' ? 'teamwork' : undefined);
  const beside = { ...SETTINGS, 'questions/other.md': question() };
  expect(problemsOf({ ...beside, [file]: text })).toEqual([]);
  const filled = text.replace(/^# (?=followUps:$|\w+: \S| {2})/gm, '');
  expect(filled).not.toBe(text);
  expect(problemsOf({ ...beside, [file]: filled })).toEqual([]);
});

test('a library that somebody begins with can be shown', () => {
  const files = Object.fromEntries(
    startLibrary(SETTINGS['topics.yaml'], 'teamwork').map(({ path, text }) => [path, text]),
  );
  expect(problemsOf(files)).toEqual([]);
});
