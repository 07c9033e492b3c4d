import { defineRule, type Found } from '../rule.ts';
import { listSpoken } from '../subject.ts';

/** Weaknesses that are strengths in disguise. */
const DISGUISED =
  /\b(?:perfectionis\w*|over-?optimi[sz]\w+|work(?:ing)? too (?:hard|much)|car(?:e|ing) too much|workaholic|too (?:dedicated|passionate|detail-oriented|committed|honest)|over-?achiev\w+|over-?deliver\w*)\b/i;

export const humblebrag = defineRule({
  id: 'humblebrag',
  title: 'A weakness is a real weakness',
  severity: 'info',
  concern: 'authenticity',
  why: 'People like a boast disguised as a complaint less than a plain boast or a plain complaint.',
  source: 'Sezer, Gino and Norton, 2018: Humblebragging',
  language: 'en',
  check: ({ kind, title, answer }) => {
    const makeFinding = (words: string, at: Found['at']): Found => ({
      at,
      words,
      says: 'This may sound like a strength in disguise.',
      advice: 'Say what it cost you or others, or choose another weakness.',
    });
    const named = kind === 'weakness' ? DISGUISED.exec(title) : null;
    if (named) return [makeFinding(named[0], { field: ['title'], start: named.index })];
    if (kind !== 'weakness' && !/\bweakness(?:es)?\b/i.test(title)) return [];
    return listSpoken(answer).flatMap(({ block }) => {
      const match = DISGUISED.exec(block.text);
      return match ? [makeFinding(match[0], { block, start: match.index })] : [];
    });
  },
  examples: [
    { title: 'What is your greatest weakness?', text: 'I care too much.', finds: ['care too much'] },
    { kind: 'weakness', title: 'Perfectionism', text: '> I want everything to be perfect.', finds: ['Perfectionism'] },
    { kind: 'weakness', title: 'Public speaking', text: '> I get nervous on a stage.', finds: [] },
  ],
});
