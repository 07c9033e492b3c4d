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
const WORDS: Readonly<Record<string, number>> = {
  zero: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  hundred: 100,
};

/** The numbers in a text, as they count: "1,200" and "1200" are one number, "two" and "2" too. */
export function readNumbers(text: string): string[] {
  const digits = [...text.matchAll(/(?<![\p{L}\p{N}.])\d+(?:[.,\u00a0\u202f ]\d{3})*(?:[.,]\d+)?/gu)].map(([found]) =>
    String(Number(found.replace(/[,\u00a0\u202f ](?=\d{3})/g, '').replace(',', '.'))),
  );
  const words = [...text.toLowerCase().matchAll(/\p{L}+/gu)].flatMap(([word]) =>
    Object.hasOwn(WORDS, word) ? String(WORDS[word]) : [],
  );
  return [...digits, ...words];
}
