import { expect, test } from 'vitest';
import { readBareAnswer } from '../../../src/coach/bare-answer.ts';
import { reviewSubject } from '../../../src/coach/review.ts';
import { readSpeller } from '../../../src/core/language/spelling/read-speller.ts';
import { growthOf, MOST_GROWTH } from '../growth.ts';

const speller = readSpeller({ language: 'en', words: [] });
const coach = (text: string) => reviewSubject(readBareAnswer(text, 'answer.md'), { speller });

test.each(['1,000,', '1 to ', '_a__', '*a _b ', '[a](', '[a', '](', 'a <!-- ', '> - ', 'a\n---\n', 'TODO ', '"just" '])(
  'the coach takes only as much longer as an answer of %j is longer',
  (unit) => {
    expect(growthOf(coach, unit)).toBeLessThan(MOST_GROWTH);
  },
);
