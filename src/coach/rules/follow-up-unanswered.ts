import { defineRule } from '../rule.ts';

export const followUpUnanswered = defineRule({
  id: 'follow-up-unanswered',
  title: 'Every follow-up has an answer',
  severity: 'info',
  concern: 'structure',
  why: 'If you expect a follow-up question, have an answer ready.',
  source: 'Greenroom',
  check: ({ followUps }) =>
    followUps.flatMap(({ asks, answer }, index) =>
      answer
        ? []
        : [
            {
              at: { field: ['followUps', index, 'asks'] },
              words: asks,
              says: 'This follow-up has no answer yet.',
              advice: 'Write one true line, or say how you would find out.',
            },
          ],
    ),
  examples: [
    {
      text: 'We moved to batches of 500.',
      followUps: [{ asks: 'Why 500?' }, { asks: 'Who decided?', answer: 'I did.' }],
      finds: ['Why 500?'],
    },
    { text: 'We moved to batches of 500.', finds: [] },
  ],
});
