import { defineRule } from '../rule.ts';
import { listSpoken } from '../subject.ts';

const LAST_JOB = /\bmy (?:last|previous|former|old) (?:job|role|position|company|employer)\b/i;
const CURRENT_JOB = /\bmy (?:current|present) (?:job|role|position|company|employer)\b/i;

export const tenseStatus = defineRule({
  id: 'tense-status',
  title: 'It is clear which job you mean',
  severity: 'info',
  concern: 'truth',
  why: 'If you say “my last job” and “my current role” in one answer, the interviewer asks which one you mean.',
  source: 'Greenroom',
  language: 'en',
  check: ({ answer }) => {
    const spoken = listSpoken(answer);
    const current = spoken.find(({ block }) => CURRENT_JOB.test(block.text));
    const match = current && CURRENT_JOB.exec(current.block.text);
    return match && spoken.some(({ block }) => LAST_JOB.test(block.text))
      ? [
          {
            at: { block: current.block, start: match.index },
            words: match[0],
            says: 'The answer mentions a last job and a current one.',
            advice: 'Say which job it was, unless you compare two jobs.',
          },
        ]
      : [];
  },
  examples: [
    { text: 'I learned a lot in my last job. My current role is too small for me.', finds: ['My current role'] },
    { text: 'I learned a lot in my last job. That role became too small for me.', finds: [] },
  ],
});
