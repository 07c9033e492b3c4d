import nlp from 'compromise';
import { IN_MANY_WORDS, IN_WORDS, TIME } from '../answer/numbers.ts';

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

/** What a letter or a word after a number makes of it. */
const SCALES: readonly (readonly [RegExp, number])[] = [
  [/^\s?(?:k\b|thousand)/i, 1e3],
  [/^\s?(?:m\b|mn\b|million)/i, 1e6],
  [/^\s?(?:b\b|bn\b|billion)/i, 1e9],
];

/** Words that say a number in another way: "by half" is 50%, "tripled" is 3x. */
const SAME: readonly (readonly [RegExp, readonly number[]])[] = [
  [/\bhalf a dozen\b/gi, [6]],
  [/\btwo dozen\b/gi, [24]],
  [/(?<!\b(?:half a|two) )\bdozen\b/gi, [12]],
  [/\bhal(?:f(?! an?\b)|v(?:ed|ing))\b/gi, [50, 2, 0.5]],
  [/(?<![-\s]|^)quarter\b|\b(?:a|one) quarter\b/gi, [25, 4]],
  [/\b(?:a|one) third\b/gi, [33, 3]],
  [/\b(?:doubl\w+|twice|two-?fold)\b/gi, [2, 100]],
  [/\b(?:tripl\w+|three-?fold)\b/gi, [3, 200]],
];

/** Units of time, each as so many of the smallest of its family; a month has no fixed number of days. */
const TIMES: readonly (readonly [unit: RegExp, family: string, many: number])[] = [
  [/^[\s-]?(?:milliseconds?|ms)\b/i, 'ms', 1],
  [/^[\s-]?(?:seconds?|secs?|s)\b/i, 'ms', 1e3],
  [/^[\s-]?(?:minutes?|mins?)\b/i, 'ms', 6e4],
  [/^[\s-]?(?:hours?|hrs?|h)\b/i, 'ms', 36e5],
  [/^[\s-]?days?\b/i, 'ms', 864e5],
  [/^[\s-]?weeks?\b/i, 'ms', 6048e5],
  [/^[\s-]?months?\b/i, 'months', 1],
  [/^[\s-]?quarters?\b/i, 'months', 3],
  [/^[\s-]?years?\b/i, 'months', 12],
];

const DIGITS = /(?<![\p{L}\p{N}.])\d+(?:[.,\u00a0\u202f ]\d{3})*(?:[.,]\d+)?/gu;
const WORDS = new RegExp(`(?:${IN_MANY_WORDS}|${IN_WORDS})`, 'giu');
/** "An hour" that is a time rather than the end of a rate. */
const ONE_TIME = new RegExp(
  String.raw`(?<=^|[.,;:(“"]\s?|\b(?:in|for|within|after|by|under|over|than|about|only|just|took|takes?|lasted|from|to|of|was|is)\s)(half )?(?:an?|one)(?=[ -](?:${TIME})\b)`,
  'giu',
);

/**
 * The numbers in a text, each as every way in which it may be said: "1,200" and "1.2k" have one in common, so have
 * "two" and "2", "60 minutes" and "an hour".
 */
export function readNumbers(text: string): string[][] {
  const read = (pattern: RegExp, valueOf: (match: RegExpExecArray) => number | null) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const value = valueOf(match);
      return value === null ? [] : [dress(value, text.slice(match.index + match[0].length))];
    });
  return [
    ...read(DIGITS, ([digits]) => Number(digits.replace(/[,\u00a0\u202f ](?=\d{3})/g, '').replace(',', '.'))),
    ...read(WORDS, ([words]) => readWords(words.toLowerCase())),
    ...read(ONE_TIME, ([, half]) => (half ? 0.5 : 1)),
    ...SAME.flatMap(([pattern, numbers]) => [...text.matchAll(pattern)].map(() => numbers.map(String))),
  ];
}

/** A number by itself, by its scale and by its time, as what stands after it says. */
function dress(value: number, after: string): string[] {
  const scale = SCALES.find(([pattern]) => pattern.test(after))?.[1];
  const time = TIMES.find(([pattern]) => pattern.test(after));
  return [
    String(value),
    ...(scale ? [String(Math.round(value * scale))] : []),
    ...(time ? [`${Math.round(value * time[2] * 100) / 100} ${time[1]}`] : []),
  ];
}

const inWords = new Map<string, number | null>();

/** A number in words as it counts; null where it is none, or a dozen, which is read by itself. */
function readWords(words: string): number | null {
  const known = inWords.get(words);
  if (known !== undefined) return known;
  const found: unknown = nlp(words).numbers().get();
  const [value] = Array.isArray(found) && !words.includes('dozen') ? (found as number[]) : [];
  inWords.set(words, value ?? null);
  return value ?? null;
}
