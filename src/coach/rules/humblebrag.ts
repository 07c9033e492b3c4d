import { defineRule } from '../rule.ts';

/** Weaknesses that are strengths in disguise. */
const DISGUISED =
  /\b(?:perfectionis\w*|over-?optimi[sz]\w+|work(?:ing)? too (?:hard|much)|car(?:e|ing) too much|workaholic|too (?:dedicated|passionate|detail-oriented|committed|honest)|over-?achiev\w+|over-?deliver\w*)\b/i;

export const humblebrag = defineRule({
  id: 'humblebrag',
  title: 'A weakness is one.',
  severity: 'info',
  concern: 'authenticity',
  why: 'A boast that is masked by a complaint is liked less than either a plain boast or a plain complaint.',
  source: 'Sezer, Gino and Norton, 2018: Humblebragging',
  check: ({ kind, title }) => {
    const match = kind === 'weakness' ? DISGUISED.exec(title) : null;
    return match
      ? [
          {
            at: { field: ['title'] },
            words: match[0],
            says: 'This weakness may sound like a strength in disguise.',
            advice: 'Say what it has cost somebody, or choose another.',
          },
        ]
      : [];
  },
  examples: [
    { kind: 'weakness', title: 'Perfectionism', text: '> I want everything to be perfect.', finds: ['Perfectionism'] },
    { kind: 'weakness', title: 'Public speaking', text: '> I get nervous on a stage.', finds: [] },
  ],
});
