import { TIME } from '../answer/numbers.ts';

const IS_TIME = new RegExp(`\\d\\s?(?:ms|s|h|m)\\b|(?:${TIME})\\b`, 'i');

/** What a figure measures, by a common name: "time", "%", "x", "money", or the letters after its digits; null for a bare count. */
export function readUnit(figure: string): string | null {
  if (/%|per\s?cent|percentage/i.test(figure)) return '%';
  if (IS_TIME.test(figure)) return 'time';
  if (/[$€£¥₹]|\b(?:dollars?|euros?|pounds?|usd|eur|gbp)\b/i.test(figure)) return 'money';
  if (/\d\s?(?:x\b|×)|fold\b|\b(?:doubl|tripl|twice)/i.test(figure)) return 'x';
  const letters = /\d\s?([a-z]+)/i.exec(figure)?.[1];
  return letters ? letters.toLowerCase() : null;
}

/** Numbers in words, as far as they are said in answers. */
const WORDS: Readonly<Record<string, number>> = Object.fromEntries(
  [
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
      .split(' ')
      .map((word, value) => [word, value] as const),
    'thirty forty fifty sixty seventy eighty ninety hundred'
      .split(' ')
      .map((word, index) => [word, 30 + index * 10] as const),
  ].flat(),
);

/** What a letter or a word after a number makes of it. */
const SCALES: readonly (readonly [RegExp, number])[] = [
  [/^\s?(?:k\b|thousand)/i, 1e3],
  [/^\s?(?:m\b|mn\b|million)/i, 1e6],
  [/^\s?(?:b\b|bn\b|billion)/i, 1e9],
];

/** Words that say a number in another way: "by half" is 50%, "tripled" is 3x. */
const SAME: readonly (readonly [RegExp, readonly number[]])[] = [
  [/\bhal(?:f|v(?:ed|ing))\b/i, [50, 2, 0.5]],
  [/\bquarter\b/i, [25, 4]],
  [/\bthird\b/i, [33, 3]],
  [/\b(?:doubl\w+|twice|two-?fold)\b/i, [2, 100]],
  [/\b(?:tripl\w+|three-?fold)\b/i, [3, 200]],
];

/** The numbers in a text, as they count: "1,200" and "1.2k" are one number, "two" and "2" too. */
export function readNumbers(text: string): string[] {
  const digits = [...text.matchAll(/(?<![\p{L}\p{N}.])\d+(?:[.,\u00a0\u202f ]\d{3})*(?:[.,]\d+)?/gu)].flatMap(
    (match) => {
      const plain = Number(match[0].replace(/[,\u00a0\u202f ](?=\d{3})/g, '').replace(',', '.'));
      const after = text.slice(match.index + match[0].length);
      const scale = SCALES.find(([pattern]) => pattern.test(after))?.[1];
      return scale ? [plain, Math.round(plain * scale)] : [plain];
    },
  );
  const words = [...text.toLowerCase().matchAll(/\p{L}+/gu)].flatMap(([word]) =>
    Object.hasOwn(WORDS, word) ? (WORDS[word] ?? []) : [],
  );
  const same = SAME.flatMap(([pattern, numbers]) => (pattern.test(text) ? numbers : []));
  return [...digits, ...words, ...same].map(String);
}
