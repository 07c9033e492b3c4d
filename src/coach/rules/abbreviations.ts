import { defineRule } from '../rule.ts';
import { isInCode, listSpoken } from '../subject.ts';
import { KNOWN_ABBREVIATIONS } from '../words/abbreviations.ts';

const ABBREVIATION = /(?<![\p{L}\p{N}/.-])[A-Z]{2,5}s?(?![\p{L}\p{N}/-])/gu;

export const abbreviations = defineRule({
  id: 'abbreviations',
  title: 'An abbreviation is said in full once.',
  severity: 'info',
  concern: 'delivery',
  why: 'Not everybody who interviews you is from your trade.',
  source: 'Greenroom',
  check: ({ answer }) => {
    const spoken = listSpoken(answer);
    const text = spoken.map(({ block }) => block.text).join('\n');
    const seen = new Set<string>();
    return spoken.flatMap(({ block }) =>
      [...block.text.matchAll(ABBREVIATION)].flatMap(({ 0: words, index }) => {
        const plain = words.replace(/s$/, '');
        if (isInCode(block, index) || seen.has(plain) || KNOWN_ABBREVIATIONS.has(plain) || isSaidInFull(plain, text))
          return [];
        seen.add(plain);
        return [
          {
            at: { block, start: index },
            words,
            says: `“${words}” is not said in full.`,
            advice: 'Say it in full the first time, if the listener may not know it.',
          },
        ];
      }),
    );
  },
  examples: [
    { text: 'The MSPs were happy.', finds: ['MSPs'] },
    { text: 'We serve managed service providers (MSPs). The MSPs were happy.', finds: [] },
    { text: 'The API answered in SQL, and I marked it `WIP`.', finds: [] },
  ],
});

/** Whether words that begin with its letters stand before or after it, in brackets. */
function isSaidInFull(abbreviation: string, text: string): boolean {
  const initials = [...abbreviation].map((letter) => `${letter}[\\p{L}-]*`).join('[\\s-]+');
  return new RegExp(`${initials}\\s*\\(\\s*${abbreviation}|${abbreviation}s?\\s*\\(\\s*${initials}`, 'iu').test(text);
}
