import { findQuotations, isWithin } from '../../core/answer/quotes.ts';
import { anyOf } from '../../core/language/compile.ts';
import { HEDGES } from '../../core/language/en/hedges.ts';
import { defineRule } from '../rule.ts';
import { listSpoken } from '../subject.ts';

/** A hedge. "Not just" means the opposite, and "just after" is about time: they are none. */
const HEDGE = new RegExp(
  String.raw`(?<!\b(?:not|had|have|has) )\b(?:just(?!\s(?:after|before|\w+ed\b))|${anyOf(HEDGES)})\b`,
  'gi',
);

/** Most hedges in 100 words. */
const MOST_HEDGES_IN_100_WORDS = 3;

/** Fewest hedges that are reported. Fewer are no habit. */
const FEWEST_HEDGES = 3;

export const hedges = defineRule({
  id: 'hedges',
  title: 'The answer has few hedging words',
  severity: 'info',
  concern: 'delivery',
  why: '“I just kind of tried to” plays down what you did.',
  source: 'A curated list; the evidence is grey literature',
  language: 'en',
  check: ({ answer }) => {
    const found = listSpoken(answer).flatMap(({ block }) => {
      const quotations = findQuotations(block.text);
      return [...block.text.matchAll(HEDGE)]
        .filter((match) => !isWithin(quotations, match.index))
        .map((match) => ({ block, start: match.index, words: match[0] }));
    });
    const share = (found.length / Math.max(1, answer.words)) * 100;
    const [first] = found;
    return first && found.length >= FEWEST_HEDGES && share > MOST_HEDGES_IN_100_WORDS
      ? [
          {
            at: { block: first.block, start: first.start },
            words: first.words,
            says: `${found.length} hedging words in ${answer.words} words: ${[...new Map(found.map(({ words }) => [words.toLowerCase(), words])).values()].join(', ')}.`,
            advice: 'Remove the ones you do not need.',
          },
        ]
      : [];
  },
  examples: [
    { text: 'I just kind of tried to help, I guess, and maybe it sort of worked.', finds: ['just'] },
    { text: 'I helped, and it worked. I just asked first.', finds: [] },
  ],
});
