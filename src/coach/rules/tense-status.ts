import { defineRule } from '../rule.ts';
import { listSpoken } from '../subject.ts';

const LAST = /\bmy (?:last|previous|former|old) (?:job|role|position|company|employer)\b/i;
const CURRENT = /\bmy (?:current|present) (?:job|role|position|company|employer)\b/i;

export const tenseStatus = defineRule({
  id: 'tense-status',
  title: 'A job is either the last one or the current one.',
  severity: 'info',
  concern: 'truth',
  why: 'Who says “my last job” and “my current role” in one answer is asked which it is.',
  source: 'Greenroom',
  check: ({ answer }) => {
    const spoken = listSpoken(answer);
    const current = spoken.find(({ block }) => CURRENT.test(block.text));
    const match = current && CURRENT.exec(current.block.text);
    return match && spoken.some(({ block }) => LAST.test(block.text))
      ? [
          {
            at: { block: current.block, start: match.index },
            words: match[0],
            says: 'The answer speaks of a last job and of a current one.',
            advice: 'Say which it is, unless you compare two jobs.',
          },
        ]
      : [];
  },
  examples: [
    { text: 'I learned a lot in my last job. My current role is too small for me.', finds: ['My current role'] },
    { text: 'I learned a lot in my last job. That role became too small for me.', finds: [] },
  ],
});
