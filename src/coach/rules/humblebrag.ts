import { findAny } from '../../core/language/compile.ts';
import { DISGUISED } from '../../core/language/en/weaknesses.ts';
import { defineRule, type CheckResult } from '../rule.ts';
import { listSpoken } from '../subject.ts';

const BOAST = findAny(DISGUISED);

export const humblebrag = defineRule({
  id: 'humblebrag',
  title: 'A weakness is a real weakness',
  severity: 'info',
  concern: 'authenticity',
  why: 'People like a boast disguised as a complaint less than a plain boast or a plain complaint.',
  source: 'Sezer, Gino and Norton, 2018: Humblebragging',
  language: 'en',
  check: ({ kind, title, answer }) => {
    const makeFinding = (words: string, at: CheckResult['at']): CheckResult => ({
      at,
      words,
      says: 'This may sound like a strength in disguise.',
      advice: 'Say what it cost you or others, or choose another weakness.',
    });
    const named = kind === 'weakness' ? BOAST.exec(title) : null;
    if (named) return [makeFinding(named[0], { field: ['title'], start: named.index })];
    if (kind !== 'weakness' && !/\bweakness(?:es)?\b/i.test(title)) return [];
    return listSpoken(answer).flatMap(({ block }) => {
      const match = BOAST.exec(block.text);
      return match ? [makeFinding(match[0], { block, start: match.index })] : [];
    });
  },
  examples: [
    { title: 'What is your greatest weakness?', text: 'I care too much.', finds: ['care too much'] },
    { kind: 'weakness', title: 'Perfectionism', text: '> I want everything to be perfect.', finds: ['Perfectionism'] },
    { kind: 'weakness', title: 'Public speaking', text: '> I get nervous on a stage.', finds: [] },
  ],
});
