import { defineRule } from '../rule.ts';

export const guessed = defineRule({
  id: 'guessed',
  title: 'Somebody has checked every field.',
  severity: 'warning',
  concern: 'truth',
  why: 'A field that a program filled in may say what you would not.',
  source: 'Greenroom',
  check: ({ guessed: fields }) =>
    fields.map((field) => ({
      at: { field: ['guessed'] },
      words: field,
      says: `Nobody has checked the field "${field}" yet.`,
      advice: `Read it, mend it, and take "${field}" out of \`guessed\`.`,
    })),
  examples: [
    { text: 'I lead by example.', guessed: ['headline', 'cues'], finds: ['cues', 'headline'] },
    { text: 'I lead by example.', finds: [] },
  ],
});
