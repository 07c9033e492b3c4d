import { defineRule } from '../rule.ts';

export const guessed = defineRule({
  id: 'guessed',
  title: 'Fields filled in for you are checked',
  severity: 'warning',
  concern: 'truth',
  why: 'A field that Greenroom filled in for you may be wrong.',
  source: 'Greenroom',
  check: ({ guessed: fields }) =>
    fields.map((field, index) => ({
      at: { field: ['guessed', index] },
      words: field,
      says: `Greenroom filled in the field "${field}", and it is not checked yet.`,
      advice: `Correct it if it is wrong, then remove "${field}" from \`guessed\`.`,
    })),
  examples: [
    { text: 'I lead by example.', guessed: ['headline', 'cues'], finds: ['cues', 'headline'] },
    { text: 'I lead by example.', finds: [] },
  ],
});
