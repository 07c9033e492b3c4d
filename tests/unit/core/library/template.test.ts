import { expect, test } from 'vitest';
import { KINDS, NEW_KINDS } from '../../../../src/core/library/kinds.ts';
import { startLibrary, writeTemplate } from '../../../../src/core/library/template.ts';
import { checkTexts, question, SETTINGS, type Texts } from './folder.ts';

const errorsOf = (texts: Texts) => checkTexts(texts).problems.filter(({ severity }) => severity === 'error');

test.each(NEW_KINDS)('a new %s is valid as it is, and with what its comments say', (kind) => {
  const { folder, ending } = KINDS[kind];
  const file = `${folder}/new${ending}`;
  const text = writeTemplate(kind, 'How: do you "begin"?', kind === 'question' ? 'teamwork' : undefined);
  const beside = { ...SETTINGS, 'questions/other.md': question() };
  expect(errorsOf({ ...beside, [file]: text })).toEqual([]);
  const filled = text.replace(/^# (?=followUps:$|\w+: \S| {2})/gm, '');
  expect(filled).not.toBe(text);
  expect(errorsOf({ ...beside, [file]: filled })).toEqual([]);
});

test.each(NEW_KINDS)('a new %s says of each field what its schema says', (kind) => {
  const text = writeTemplate(kind, 'New');
  const fields = [...text.matchAll(/^# ?(.*)\n# (\w+):/gm)];
  expect(fields.length).toBeGreaterThan(2);
  for (const [, says = ''] of fields) expect(says).toMatch(/^[A-Z].*\.$/);
});

test('a library that somebody begins with can be shown', () => {
  const defaults = Object.entries(SETTINGS).map(([path, text]) => ({ path, text }));
  const files = Object.fromEntries(startLibrary(defaults, 'teamwork').map(({ path, text }) => [path, text]));
  expect(Object.keys(files)).toEqual(['site.yaml', 'topics.yaml', 'questions/tell-me-about-yourself.md']);
  expect(errorsOf(files)).toEqual([]);
});
