import { describe, expect, it } from 'vitest';
import { packMistake, sayMistake, unpackMistake } from '../../../../src/core/diagnostics/mistake.ts';
import { PROBLEMS } from '../../../../src/core/diagnostics/problems.ts';
import { checkTexts, question, SETTINGS, story } from '../library/folder.ts';

describe('the table of problems', () => {
  it.each(Object.entries(PROBLEMS))('says in sentences what %s means and what to do', (id, { means, advice }) => {
    expect(id).toMatch(/^[a-z]+(-[a-z]+)+$/);
    for (const text of [means, advice]) expect(text).toMatch(/^[A-Z].*\.$/);
  });
});

describe('a mistake', () => {
  const mistake = { expected: 'a list', found: '"a\nb, found c"', advice: 'Write one.' };

  it('is one sentence', () => {
    expect(sayMistake(mistake)).toBe('Expected a list, found "a\nb, found c".');
  });

  it('comes back whole from the text that a schema carries it in', () => {
    expect(unpackMistake(packMistake(mistake))).toEqual(mistake);
    expect(unpackMistake(packMistake({ ...mistake, advice: '' }))).toEqual({ ...mistake, advice: '' });
    expect(unpackMistake('Invalid input')).toBeNull();
  });
});

describe('a problem says where it is', () => {
  const wrongIn = (path: string, text: string) => {
    const { problems } = checkTexts({
      ...SETTINGS,
      'stories/s.md': story(),
      'questions/z.md': question('stories: [s]'),
      [path]: text,
    });
    return problems.map(({ id, start, end }) => [id, text.slice(start?.offset ?? -1, end?.offset), start, end]);
  };
  it.each([
    ['a field', question('ceus: [one, two]'), 'unknown-field', 'ceus: [one, two]', 4, 1],
    ['an item of a list', question('stories: [s, t]'), 'missing-reference', 't', 4, 14],
    ['a word of a field', question('headline: I am {{x}}.'), 'unknown-variable', '{{x}}', 4, 16],
    ['a word of the text', question('', 'At\n{{x}}.\n'), 'unknown-variable', '{{x}}', 7, 1],
    ['a picture', question('', 'So ![a](b.png).\n'), 'hidden-picture', '![a](b.png)', 6, 4],
    ['a character', question('', 'So\bit is.\n'), 'control-character', '\b', 6, 3],
  ])('%s', (_, text, id, written, line, column) => {
    const end = { line, column: column + written.length };
    expect(wrongIn('questions/a.md', text)).toMatchObject([[id, written, { line, column }, end]]);
  });

  it('only where it begins, when what is missing is a field', () => {
    expect(wrongIn('questions/a.md', '---\ntopic: teamwork\n---\n')).toMatchObject([
      ['missing-field', expect.anything(), { line: 2, column: 1, offset: 4 }, undefined],
    ]);
  });
});
