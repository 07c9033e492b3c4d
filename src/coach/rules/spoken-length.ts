import type { Shape } from '../../answer/shapes.ts';
import { formatSeconds } from '../../answer/speech.ts';
import { defineRule } from '../rule.ts';

/** Seconds that each shape of answer may take; a strength or a weakness is a claim. */
const BANDS: Readonly<Record<Shape | 'claim', readonly [least: number, most: number]>> = {
  story: [25, 130],
  approach: [20, 110],
  pitch: [20, 110],
  list: [20, 120],
  claim: [5, 30],
};

/** Seconds after which an answer of any shape is a monologue. */
const MONOLOGUE = 150;

export const spokenLength = defineRule({
  id: 'spoken-length',
  title: 'An answer takes one to two minutes.',
  severity: 'info',
  concern: 'delivery',
  why: 'A shorter one leaves nothing to ask about; in a longer one the question is forgotten.',
  source: 'Published advice: 60 to 120 seconds, at 125 to 160 words a minute',
  check: ({ kind, answer }) => {
    const { words, seconds, shape } = answer;
    if (!words) return [];
    const [least, most] = BANDS[kind === 'strength' || kind === 'weakness' ? 'claim' : shape];
    const long = seconds > most;
    if (seconds >= least && !long) return [];
    return [
      {
        at: 'start',
        words: '',
        says: `It takes about ${formatSeconds(seconds)} to say; ${long ? 'more' : 'less'} than ${formatSeconds(long ? most : least)} is ${long ? 'long' : 'short'}.`,
        advice: long ? 'Take out what the next question would bring anyway.' : 'Say a little more, or an example.',
        severity: seconds > MONOLOGUE ? ('warning' as const) : ('info' as const),
      },
    ];
  },
  examples: [
    { text: 'I say it again and again, as often as it takes. '.repeat(40), finds: [''] },
    { text: 'I just do it.', finds: [''] },
    { text: 'I say it again and again, as often as it takes. '.repeat(15), finds: [] },
  ],
});
