import { defineRule } from '../rule.ts';

export const unanswered = defineRule({
  id: 'unanswered',
  title: 'Every question has an answer',
  severity: 'error',
  concern: 'structure',
  why: 'You cannot practise a question that has no answer.',
  source: 'Greenroom',
  check: ({ kind, answered }) =>
    kind === 'question' && !answered
      ? [
          {
            at: 'start',
            words: '',
            says: 'This question has no answer yet.',
            advice: 'Write the answer, or add a story that answers it to `stories`.',
          },
        ]
      : [],
  examples: [
    { title: 'Why do you want to work here?', text: '', finds: [''] },
    { title: 'Why do you want to work here?', text: '## Notes\n\nThey make trains.', finds: [''] },
    { title: 'Why do you want to work here?', text: 'I have loved trains since I was four.', finds: [] },
  ],
});
