import { countPronouns, measureVoice } from '../../core/answer/voice.ts';
import { defineRule } from '../rule.ts';
import { isUnlabelled, listActions } from '../subject.ts';

/** Least share of "I" among "I" and "we" in the action, from 0 to 1. */
const LEAST_I_SHARE = 0.6;

/** Fewest pronouns whose shares mean something. */
const FEWEST_PRONOUNS = 3;

export const iWe = defineRule({
  id: 'i-we',
  title: 'You say “I” for what you did',
  severity: 'warning',
  concern: 'i-and-we',
  why: 'If you say “we did”, the interviewer cannot tell what you did yourself.',
  source: 'Golden rule: I and we',
  language: 'en',
  check: ({ answer }) => {
    if (answer.shape !== 'story') return [];
    const spoken = listActions(answer);
    const { i, we } = measureVoice(spoken.map(({ block }) => block.text));
    const first = spoken.find(({ block }) => countPronouns(block.text).we > 0);
    // Without labels, the situation is counted too, and people tell it with "we".
    const least = isUnlabelled(answer) ? 0.1 : LEAST_I_SHARE;
    if (!first || i + we < FEWEST_PRONOUNS || i / (i + we) >= least) return [];
    const start = first.block.text.search(/\b(?:we|us|our|ours|let’s|let's)\b/i);
    return [
      {
        at: { block: first.block, start: Math.max(0, start) },
        words: first.block.text.slice(Math.max(0, start)).split(/\s/)[0] ?? '',
        says: `“We” is said ${countTimes(we)} and “I” ${countTimes(i)} about what was done.`,
        advice: 'Use “I” for what you did yourself, and “we” for what the team decided or achieved.',
      },
    ];
  },
  examples: [
    {
      title: 'Tell me about a time you fixed something.',
      text: 'Pages took 9 seconds, and we were worried. We added an index, and we tested it for a week. We went live on Monday.',
      finds: ['we'],
    },
    {
      kind: 'story',
      text: '## Action\n\nWe found the cause, we refactored the consumers, and we tested it.\n\n## Result\n\nIt held.',
      finds: ['We'],
    },
    {
      kind: 'story',
      text: '## Action\n\nI found the cause, I refactored the consumers, and we tested it.\n\n## Result\n\nIt held.',
      finds: [],
    },
  ],
});

function countTimes(count: number): string {
  return `${count} ${count === 1 ? 'time' : 'times'}`;
}
