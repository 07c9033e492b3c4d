import { KINDS } from '../../core/library/kinds.ts';
import type { Shape } from '../../core/answer/shapes.ts';
import { formatSeconds } from '../../core/answer/speech.ts';
import { defineRule } from '../rule.ts';

/** The fewest and the most seconds that an answer of each shape may take. A strength or a weakness is a claim. */
const SECONDS_BY_SHAPE: Readonly<Record<Shape | 'claim', readonly [least: number, most: number]>> = {
  story: [25, 130],
  approach: [20, 110],
  pitch: [20, 110],
  list: [20, 120],
  claim: [5, 30],
};

/** An answer of more seconds is a monologue, whatever its shape. */
const MONOLOGUE_SECONDS = 150;

export const spokenLength = defineRule({
  id: 'spoken-length',
  title: 'The answer is not too long or too short',
  severity: 'info',
  concern: 'delivery',
  why: 'A short answer leaves nothing to ask about. In a long one, the interviewer forgets the question.',
  source: 'Published advice: 60 to 120 seconds, at 125 to 160 words a minute',
  check: ({ kind, answer }) => {
    const { words, seconds, shape } = answer;
    if (!words) return [];
    const [least, most] = SECONDS_BY_SHAPE[KINDS[kind].said === 'quote' ? 'claim' : shape];
    const long = seconds > most;
    if (seconds >= least && !long) return [];
    return [
      {
        at: 'start',
        words: '',
        says: `It takes about ${formatSeconds(seconds)} to say. Aim for ${long ? 'at most' : 'at least'} ${formatSeconds(long ? most : least)}.`,
        advice: long
          ? 'Remove what you can say when they ask a follow-up question.'
          : 'Say a little more, or add an example.',
        severity: seconds > MONOLOGUE_SECONDS ? ('warning' as const) : ('info' as const),
      },
    ];
  },
  examples: [
    { text: 'I say it again and again, as often as it takes. '.repeat(40), finds: [''] },
    { text: 'I just do it.', finds: [''] },
    { text: 'I say it again and again, as often as it takes. '.repeat(15), finds: [] },
  ],
});
