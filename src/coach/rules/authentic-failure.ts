import { anyOf, findAny } from '../../core/language/compile.ts';
import * as failure from '../../core/language/en/failure.ts';
import { defineRule } from '../rule.ts';
import { listSpoken } from '../subject.ts';

const FAILURE = findAny(failure.FAILURE);

/** Words in which the speaker admits a mistake: "I caused an outage", "my mistake". */
const ADMITS = new RegExp(
  [
    String.raw`\bI\b[^.!?]{0,60}\b${anyOf(failure.MISTAKES)}\b`,
    String.raw`\bI\b[^.!?]{0,80}\b${anyOf(failure.REGRETS)}\b`,
    String.raw`\b${anyOf(failure.OWNS)}\b`,
  ].join('|'),
  'i',
);
const LEARNS = findAny(failure.LEARNS);
const FIXES = new RegExp(
  String.raw`\b${anyOf(failure.SAFEGUARDS)}\b|\b${anyOf(failure.SINCE)}\b[^.!?]*\b(?:I|we)\b`,
  'i',
);

export const authenticFailure = defineRule({
  id: 'authentic-failure',
  title: 'A failure is admitted, learned from and fixed',
  severity: 'warning',
  concern: 'authenticity',
  why: 'The interviewer wants to hear what you did about it.',
  source: 'Golden rule: authenticity',
  language: 'en',
  check: ({ title, questionTitles, answer }) => {
    if (![title, ...questionTitles].some((text) => FAILURE.test(text)) || answer.shape !== 'story' || !answer.words)
      return [];
    const spoken = listSpoken(answer);
    const beginning = spoken.filter(({ section }) => answer.sections.slice(0, 2).includes(section));
    const says = (blocks: typeof spoken, pattern: RegExp) => blocks.some(({ block }) => pattern.test(block.text));
    const missing = (isThere: boolean, what: string, advice: string) =>
      isThere ? [] : [{ at: 'start' as const, words: '', says: what, advice }];
    return [
      ...missing(
        says(beginning, ADMITS),
        'Could not find where you admit the mistake, near the beginning.',
        'Say early on what you did wrong, starting with “I”.',
      ),
      ...missing(
        answer.sections.some(({ role, words }) => role === 'L' && words > 0) || says(spoken, LEARNS),
        'Could not find what you learned.',
        'Say in one sentence what you learned.',
      ),
      ...missing(
        says(spoken, FIXES),
        'Could not find what stops it from happening again.',
        'Name what you changed: a check, a test, a guide or an alert.',
      ),
    ];
  },
  examples: [
    {
      kind: 'story',
      title: 'A mistake in production',
      text: '## Situation\n\nThe table was locked.\n\n## Action\n\nI restored it.\n\n## Result\n\nIt came back in 15 minutes.',
      finds: ['', '', ''],
    },
    {
      kind: 'story',
      title: 'A mistake in production',
      text: '## Situation\n\nI locked the table.\n\n## Action\n\nI restored it.\n\n## Result\n\nIt came back in 15 minutes.\n\n## Learning\n\nI learned to test migrations. The pipeline now checks them.',
      finds: [],
    },
  ],
});
