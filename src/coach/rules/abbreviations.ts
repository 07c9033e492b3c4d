import { defineRule } from '../rule.ts';
import { isInCode, listSpoken } from '../subject.ts';
import { KNOWN_ABBREVIATIONS, SHOUTED } from '../../core/language/en/abbreviations.ts';

const ABBREVIATION = /(?<![\p{L}\p{N}/.-])[A-Z]{2,5}s?(?![\p{L}\p{N}/-])/gu;

/** Roman numbers, and marks of gaps such as XXX. They are no abbreviations. */
const NO_ABBREVIATION = /^[IVX]{2,}$/;

/** Most abbreviations of one answer that are looked at. */
const MOST_ABBREVIATIONS = 50;

export const abbreviations = defineRule({
  id: 'abbreviations',
  title: 'Abbreviations are spelled out once',
  severity: 'info',
  concern: 'delivery',
  why: 'The interviewer may not know the terms of your field.',
  source: 'Greenroom',
  language: 'en',
  check: ({ answer }) => {
    const spoken = listSpoken(answer);
    const text = spoken.map(({ block }) => block.text).join('\n');
    const found = spoken.flatMap(({ block }) =>
      [...block.text.matchAll(ABBREVIATION)]
        .map(({ 0: words, index }) => ({ block, words, plain: words.replace(/s$/, ''), start: index }))
        .filter(
          ({ plain, start }) =>
            !isInCode(block, start) &&
            !NO_ABBREVIATION.test(plain) &&
            !SHOUTED.has(plain) &&
            !KNOWN_ABBREVIATIONS.has(plain),
        ),
    );
    const seen = new Set<string>();
    const once = found.filter(({ plain }) => !seen.has(plain) && seen.add(plain));
    const unknown = once.slice(0, MOST_ABBREVIATIONS).filter(({ plain }) => !isSaidInFull(plain, text));
    const [first] = unknown;
    const names = unknown.map(({ words }) => words).join(', ');
    return first
      ? [
          {
            at: first,
            words: first.words,
            says: unknown.length === 1 ? `“${names}” is not spelled out.` : `These are not spelled out: ${names}.`,
            advice: 'Say it in full the first time, unless the interviewer surely knows it.',
          },
        ]
      : [];
  },
  examples: [
    { text: 'The MSPs were happy with SSO and their MSPs.', finds: ['MSPs'] },
    { text: 'We serve managed service providers (MSPs). The MSPs were happy.', finds: [] },
    { text: 'The API answered in SQL, and I marked it `WIP`.', finds: [] },
  ],
});

/** Whether a text spells an abbreviation out, before it or in brackets after it. */
function isSaidInFull(abbreviation: string, text: string): boolean {
  const initials = [...abbreviation].map((letter) => `${letter}[\\p{L}-]*`).join('[\\s-]+');
  return new RegExp(`${initials}\\s*\\(\\s*${abbreviation}|${abbreviation}s?\\s*\\(\\s*${initials}`, 'iu').test(text);
}
