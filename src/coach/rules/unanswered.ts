import { defineRule } from '../rule.ts';

export const unanswered = defineRule({
  id: 'unanswered',
  title: 'A question has an answer.',
  severity: 'error',
  concern: 'structure',
  why: 'There is nothing to rehearse, and the night before is late to begin.',
  source: 'Greenroom',
  check: ({ kind, answered }) =>
    kind === 'question' && !answered
      ? [
          {
            at: 'start',
            words: '',
            says: 'Nobody has answered this question yet.',
            advice: 'Write the answer, or name a story that is one.',
          },
        ]
      : [],
  examples: [
    { title: 'Why do you want to work here?', text: '', finds: [''] },
    { title: 'Why do you want to work here?', text: '## Notes\n\nThey make trains.', finds: [''] },
    { title: 'Why do you want to work here?', text: 'I have loved trains since I was four.', finds: [] },
  ],
});
