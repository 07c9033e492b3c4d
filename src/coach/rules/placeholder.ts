import { visit } from 'unist-util-visit';
import { HTML_TAGS } from '../../answer/html-tags.ts';
import { gapsIn } from '../../answer/marks.ts';
import { findQuotations, isWithin } from '../../answer/quotes.ts';
import { defineRule, type Found } from '../rule.ts';
import { isInCode, listSpoken } from '../subject.ts';

/** "<client>": what reads as a tag, and is none of HTML's. */
const BLANK = new RegExp(`^<(?!${HTML_TAGS})[a-z][\\w -]*>$`, 'i');

/** What is left to fill in besides brackets. */
const LEFT =
  /\b(?:TODO|TBD|FIXME|XX+)\b|\blorem ipsum\b|_{3,}|(?<=\s)\?{3,}|<[a-z][\w-]*_[\w-]*>|\{\{?[a-z][\w ]*\}\}?/gi;

export const placeholder = defineRule({
  id: 'placeholder',
  title: 'No gaps are left to fill in',
  severity: 'error',
  concern: 'structure',
  why: 'You may read a gap aloud, or notice it only in the interview.',
  source: 'Greenroom',
  check: ({ answer, headline = '' }) => {
    const found = (text: string): { words: string; start: number }[] => [
      ...gapsIn(text).map(({ start, end }) => ({ words: text.slice(start, end), start })),
      ...[...text.matchAll(LEFT)].map((match) => ({ words: match[0], start: match.index })),
    ];
    const makeFinding = (words: string, at: Found['at']): Found => ({
      at,
      words,
      says: 'This is not filled in yet.',
      advice: 'Write the missing words, or remove the sentence.',
    });
    return [
      ...found(headline).map(({ words }) => makeFinding(words, { field: ['headline'] })),
      ...listSpoken(answer).flatMap(({ block }) =>
        found(block.text)
          .filter(({ start }) => !isInCode(block, start) && !isWithin(findQuotations(block.text), start))
          .map(({ words, start }) => makeFinding(words, { block, start })),
      ),
      ...answer.sections
        .filter(({ note }) => !note)
        .flatMap(({ nodes }) => {
          const blanks: Found[] = [];
          visit({ type: 'root', children: nodes }, 'html', ({ value, position }) => {
            if (BLANK.test(value)) blanks.push(makeFinding(value, position?.start ?? 'start'));
          });
          return blanks;
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
    { text: 'See [the guide](https://example.org) for it.', finds: [] },
  ],
});
