import { describe, expect, test } from 'vitest';
import { readSpeller } from '../../../src/core/language/spelling/read-speller.ts';
import { reviewContent, reviewSubject } from '../../../src/coach/review.ts';
import { RULES } from '../../../src/coach/rules.ts';
import { subjectOfText } from '../../../src/coach/bare-answer.ts';
import { contentOf } from '../core/library/folder.ts';

const speller = readSpeller({ language: 'en', words: ['Todoist'] });

test('every rule has a name of its own, and examples that keep it and break it', () => {
  expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length);
  for (const { id, examples } of RULES) {
    expect([id, examples.some(({ finds }) => finds.length > 0)]).toEqual([id, true]);
    expect([id, examples.some(({ finds }) => finds.length === 0)]).toEqual([id, true]);
  }
});

for (const rule of RULES) {
  describe(rule.id, () => {
    test.each(rule.examples.map((example, index) => [index + 1, example] as const))('example %i', (_, example) => {
      if ('text' in example) {
        const { text, finds, ...about } = example;
        const findings = reviewSubject(subjectOfText(text, about), { rules: [rule], speller });
        expect(findings.map(({ words }) => words)).toEqual(finds);
      } else {
        const { findings } = reviewContent(contentOf(example.files), { settings: {}, rules: [rule] });
        expect(findings.map(({ file }) => file.replace(/^.*\/|\.md$/g, ''))).toEqual(example.finds);
      }
    });
  });
}
