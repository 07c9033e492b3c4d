import { gapMarks } from '../../core/answer/marks.ts';
import { findQuotations, isWithin } from '../../core/answer/quotes.ts';
import { HTML_ELEMENTS } from '../../core/answer/tree/html-tags.ts';
import { defineRule, type CheckResult } from '../rule.ts';
import { isInCode, listSpoken } from '../subject.ts';

/** A gap such as "<client>". A type such as "List<Order>" is none. */
const ANGLE_BRACKETED = /(?<![\p{L}\p{N}_>])<([a-z][\w-]*)[\w -]*>/giu;

/** Gaps that are not in square or angle brackets. */
const UNFINISHED = /\b(?:TODO|TBD|FIXME|XX+)\b|\blorem ipsum\b|_{3,}|(?<=\s)\?{3,}|\{\{?[a-z][\w ]*\}\}?/gi;

export const placeholder = defineRule({
  id: 'placeholder',
  title: 'No gaps are left to fill in',
  severity: 'error',
  concern: 'structure',
  why: 'You may read a gap aloud, or notice it only in the interview.',
  source: 'Greenroom',
  check: ({ answer, headline = '' }) => {
    const found = (text: string): { words: string; start: number }[] => [
      ...gapMarks(text).map(({ start, end }) => ({ words: text.slice(start, end), start })),
      ...[...text.matchAll(ANGLE_BRACKETED)]
        .filter(([, name = '']) => !HTML_ELEMENTS.has(name.toLowerCase()))
        .map((match) => ({ words: match[0], start: match.index })),
      ...[...text.matchAll(UNFINISHED)].map((match) => ({ words: match[0], start: match.index })),
    ];
    const makeFinding = (words: string, at: CheckResult['at']): CheckResult => ({
      at,
      words,
      says: 'This is not filled in yet.',
      advice: 'Write the missing words, or remove the sentence.',
    });
    return [
      ...found(headline).map(({ words, start }) => makeFinding(words, { field: ['headline'], start })),
      ...listSpoken(answer).flatMap(({ block }) => {
        const quotations = findQuotations(block.text);
        return found(block.text)
          .filter(({ start }) => !isInCode(block, start) && !isWithin(quotations, start))
          .map(({ words, start }) => makeFinding(words, { block, start }));
      }),
    ];
  },
  examples: [
    { text: 'I learned a lot about [name the technology].', finds: ['[name the technology]'] },
    { text: 'We saved TODO euros a year for <client>.', finds: ['TODO', '<client>'] },
    { text: 'Calls went from 200 to ??? a week.', finds: ['???'] },
    { text: 'I documented it with `// TODO: refactor`.', finds: [] },
    { text: 'He wrote [sic] that items[10] was “what we [the staff] need”.', finds: [] },
    { text: 'I saved [amount] at {company}, and then [amount] again.', finds: ['[amount]', '{company}', '[amount]'] },
    { text: 'We parsed a List<Order> and a Map<String>, and the <script> tag stayed.', finds: [] },
    { text: 'See [the guide](https://example.org) for it.', finds: [] },
  ],
});
