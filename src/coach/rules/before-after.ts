import type { Figure } from '../../core/answer/figures.ts';
import { findAny } from '../../core/language/compile.ts';
import { TROUBLE } from '../../core/language/en/trouble.ts';
import { readUnit } from '../read-unit.ts';
import { defineRule } from '../rule.ts';
import { isToldInParts, listSpoken, splitSentences } from '../subject.ts';

export const beforeAfter = defineRule({
  id: 'before-after',
  title: 'The result uses the same measure as the problem',
  severity: 'info',
  concern: 'measurable-impact',
  why: 'If you say “4 hours late”, the interviewer waits to hear how late it is now.',
  source: 'Golden rule: measurable impact',
  language: 'en',
  check: ({ answer }) => {
    if (!isToldInParts(answer)) return [];
    const figuresIn = (...roles: Parameters<typeof listSpoken>[1][]) =>
      listSpoken(answer, ...roles).flatMap(({ block, section }) =>
        (section.figures.get(block) ?? []).map((figure): { block: typeof block; figure: Figure } => ({
          block,
          figure,
        })),
      );
    const after = new Set(figuresIn('A', 'R', 'L', 'close').flatMap(({ figure }) => readUnit(figure.text) ?? []));
    const problems = figuresIn('S', 'stakes').filter(
      ({ block, figure }) =>
        !['hypothetical', 'target'].includes(figure.role) &&
        PROBLEM_UNITS.has(readUnit(figure.text) ?? '') &&
        isTrouble(block.text, figure.start),
    );
    const unresolved = problems.filter(({ figure }) => !after.has(readUnit(figure.text) ?? ''));
    return problems.length > 0 && unresolved.length === problems.length
      ? unresolved.slice(0, 1).map(({ block, figure }) => ({
          at: { block, start: figure.start },
          words: figure.text,
          says: `The result does not say what “${figure.text}” became.`,
          advice: 'Say what the figure is now, if you know it.',
        }))
      : [];
  },
  examples: [
    {
      kind: 'story',
      text: '## Situation\n\nData reached the dashboard 4 hours late.\n\n## Action\n\nI read it in batches.\n\n## Result\n\nThroughput went up by 500%.',
      finds: ['4 hours'],
    },
    {
      kind: 'story',
      text: '## Situation\n\nThey asked for reports over 1 year.\n\n## Action\n\nI built them in the background.\n\n## Result\n\nAll 40 clients use them.',
      finds: [],
    },
    {
      kind: 'story',
      text: '## Situation\n\nData reached the dashboard 4 hours late.\n\n## Action\n\nI read it in batches.\n\n## Result\n\nIt was there within 2 minutes.',
      finds: [],
    },
  ],
});

/** The units in which problems are measured: how long something took, and what share failed. */
const PROBLEM_UNITS: ReadonlySet<string> = new Set(['time', '%']);

const TROUBLED = findAny(TROUBLE);

/** Most characters of a sentence that are read on each side of a figure. */
const MOST_SENTENCE_CHARACTERS = 400;

/** Whether a figure is in a sentence about a problem. */
function isTrouble(text: string, index: number): boolean {
  const from = Math.max(0, index - MOST_SENTENCE_CHARACTERS);
  const sentence = splitSentences(text.slice(from, index + MOST_SENTENCE_CHARACTERS)).findLast(
    ({ start }) => from + start <= index,
  );
  return sentence !== undefined && TROUBLED.test(sentence.text);
}
