import { countWords } from '../../core/answer/speech.ts';
import { measureVoice } from '../../core/answer/voice.ts';
import { defineRule } from '../rule.ts';
import { listActions } from '../subject.ts';

/** Fewest words of an action that is checked. A shorter one may do without a subject. */
const FEWEST_ACTION_WORDS = 12;

export const nobodyActs = defineRule({
  id: 'nobody-acts',
  title: 'The action says who did it',
  severity: 'warning',
  concern: 'i-and-we',
  why: '“The consumers were refactored” does not say who did the work.',
  source: 'Golden rule: I and we',
  language: 'en',
  check: ({ answer }) => {
    if (answer.shape !== 'story') return [];
    const spoken = listActions(answer);
    const words = spoken.reduce((sum, { block }) => sum + countWords(block.text), 0);
    if (words < FEWEST_ACTION_WORDS) return [];
    const { i, we } = measureVoice(spoken.map(({ block }) => block.text));
    const [first] = spoken;
    return first && i + we === 0
      ? [
          {
            at: { section: first.section },
            words: '',
            says: 'This does not say who acted: there is no “I” and no “we”.',
            advice: 'Start sentences with “I”: I found, I asked, I decided.',
          },
        ]
      : [];
  },
  examples: [
    {
      kind: 'story',
      text: '## Situation\n\nThe site was down.\n\n## Action\n\nThe logs were read, the cause was found and the consumers were refactored to work in batches.\n\n## Result\n\nIt held.',
      finds: [''],
    },
    {
      kind: 'story',
      text: '## Situation\n\nThe site was down.\n\n## Action\n\nI read the logs, found the cause and refactored the consumers to work in batches.\n\n## Result\n\nIt held.',
      finds: [],
    },
  ],
});
