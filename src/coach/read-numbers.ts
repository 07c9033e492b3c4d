import nlp from 'compromise';
import { IN_MANY_WORDS, IN_WORDS, TIME } from '../core/answer/numbers.ts';

/** Letters and words after a number, and what each multiplies it by. */
const SCALES: readonly (readonly [RegExp, number])[] = [
  [/^\s?(?:k\b|thousand)/i, 1e3],
  [/^\s?(?:m\b|mn\b|million)/i, 1e6],
  [/^\s?(?:b\b|bn\b|billion)/i, 1e9],
];

const MINUTE = 6e4;
const DAY = 864e5;

/** Units of time, in milliseconds or months. A month has several lengths, because it has no fixed number of days. */
const TIMES: readonly (readonly [unit: RegExp, of: readonly (readonly [family: string, many: number])[]])[] = [
  [/^(?:milliseconds?|ms)\b/i, [['ms', 1]]],
  [/^(?:seconds?|secs?|s)\b/i, [['ms', 1000]]],
  [/^(?:minutes?|mins?)\b/i, [['ms', MINUTE]]],
  [/^(?:hours?|hrs?|h)\b/i, [['ms', 60 * MINUTE]]],
  [/^days?\b/i, [['ms', DAY]]],
  [/^weeks?\b/i, [['ms', 7 * DAY]]],
  [/^fortnights?\b/i, [['ms', 14 * DAY]]],
  [
    /^months?\b/i,
    [
      ['months', 1],
      ['ms', 28 * DAY],
      ['ms', 30 * DAY],
    ],
  ],
  [/^quarters?\b/i, [['months', 3]]],
  [/^years?\b/i, [['months', 12]]],
];

/** Fractions, each in per cent. */
const FRACTIONS: Readonly<Record<string, number>> = {
  half: 50,
  halves: 50,
  third: 100 / 3,
  quarter: 25,
  fifth: 20,
  sixth: 100 / 6,
  eighth: 12.5,
  tenth: 10,
};

const COUNTS: Readonly<Record<string, number>> = { a: 1, an: 1, one: 1, two: 2, three: 3, four: 4, couple: 2 };

/** A number in one word. */
const NUMBER_WORD = String.raw`(?:two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|a hundred)`;

const SMALL_COUNT = String.raw`(?:an?|one|two|three|four)`;

/** The ways to write a number, longest first. Text that one of them has read is not read again. */
const READERS: readonly (readonly [RegExp, (match: RegExpExecArray, after: string) => string[][]])[] = [
  // "An hour and a half", "2 and a half weeks".
  [
    new RegExp(
      String.raw`\b(an?|one|two|three|four|five|\d+) (?:((?:${TIME})) and a half\b|and a half\b(?=[ -]((?:${TIME})\b)?))`,
      'giu',
    ),
    ([, whole = '', unit, next = ''], after) => [
      formsOf((COUNTS[whole.toLowerCase()] ?? readWords(whole) ?? Number(whole)) + 0.5, unit ?? (next || after)),
    ],
  ],
  [new RegExp(String.raw`\bhalf an? (?=(?:${TIME})\b)`, 'giu'), (_, after) => [formsOf(0.5, after)]],
  [
    new RegExp(String.raw`\b(?:a|three) quarters? of an (?=hour\b)`, 'giu'),
    ([words]) => [[`${(words.startsWith('three') ? 45 : 15) * MINUTE} ms`]],
  ],
  [/\bhalf a dozen\b/giu, () => [['6']]],
  [/\b(\w+) dozen\b/giu, ([, count = '']) => [[String((COUNTS[count.toLowerCase()] ?? 1) * 12)]]],
  [/\ba couple(?: of)?\b/giu, (_, after) => [formsOf(2, after)]],
  // "9 in 10", "one out of five": each number by itself, or the share.
  [
    new RegExp(String.raw`\b(\d+|${NUMBER_WORD}|one) (?:in|out of) (\d+|${NUMBER_WORD}|a hundred)\b`, 'giu'),
    ([, part = '', whole = '']) => shareOf(part, whole),
  ],
  // "A third", "two-thirds", "three quarters".
  [
    new RegExp(
      String.raw`\b(?:${SMALL_COUNT}[- ])?(half(?! an?\b)|third|quarter|fifth|sixth|eighth|tenth)s?\b(?!\s(?:time|party|year|place|one|day|week|shift|of a mile))`,
      'giu',
    ),
    ([words, part = '']) => partsOf(words, part),
  ],
  [/\bhalv(?:ed|ing)\b/giu, () => [['50', '2', '0.5']]],
  [/\b(?:doubl\w+|twice)\b/giu, () => [['2', '100']]],
  [/\btripl\w+\b/giu, () => [['3', '200']]],
  [/\bquadrupl\w+\b/giu, () => [['4', '300']]],
  [/\b(\p{L}+)-?fold\b/giu, ([, times = '']) => (readWords(times) === null ? [] : [[String(readWords(times))]])],
  [
    /(?<![\p{L}\p{N}.])\d+(?:[.,\u00a0\u202f ]\d{3})*(?:[.,]\d+)?/gu,
    ([digits], after) => [formsOf(Number(digits.replace(/[,\u00a0\u202f ](?=\d{3})/g, '').replace(',', '.')), after)],
  ],
  [
    new RegExp(`(?:${IN_MANY_WORDS}|${IN_WORDS})`, 'giu'),
    ([words], after) => {
      const value = readWords(words.toLowerCase());
      return value === null ? [] : [formsOf(value, after)];
    },
  ],
  [
    // "An hour" that is a time rather than the end of a rate.
    new RegExp(
      String.raw`(?<=^|[.,;:(“"]\s?|\b(?:in|for|within|after|by|under|over|than|about|only|just|took|takes?|lasted|from|to|of|was|is|every)\s)(?:an?|one)(?=[ -](?:${TIME}|fortnight)\b)`,
      'giu',
    ),
    (_, after) => [formsOf(1, after)],
  ],
];

/**
 * Reads the numbers in a text, in order. Each is a list of forms; two numbers agree if they share one. "1,200" and
 * "1.2k" do, and so do "two" and "2", "60 minutes" and "an hour", "a third" and "33%".
 */
export function readNumbers(text: string): string[][] {
  const read: { start: number; forms: string[][] }[] = [];
  const taken = new Uint8Array(text.length);
  for (const [pattern, reader] of READERS) {
    for (const match of text.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (taken[start] || taken[end - 1]) continue;
      taken.fill(1, start, end);
      read.push({ start, forms: reader(match, text.slice(end, end + MOST_UNIT_CHARACTERS)) });
    }
  }
  return read.toSorted((a, b) => a.start - b.start).flatMap(({ forms }) => forms);
}

/** How many characters after a number are searched for its unit. */
const MOST_UNIT_CHARACTERS = 24;

/** The forms of a number: by itself, with its scale and as a time, depending on the text after it. */
function formsOf(value: number, after: string): string[] {
  const scale = SCALES.find(([pattern]) => pattern.test(after))?.[1];
  const time = TIMES.find(([pattern]) => pattern.test(after.replace(/^[\s-]/, '')));
  return [
    String(value),
    ...(scale ? [String(Math.round(value * scale))] : []),
    ...(time?.[1] ?? []).map(([family, many]) => `${Math.round(value * many * 100) / 100} ${family}`),
  ];
}

/** The forms of "9 in 10": nine, ten, or 90 per cent. */
function shareOf(part: string, whole: string): string[][] {
  const [count, all] = [part, whole].map(
    (each) => Number(each) || (COUNTS[each.toLowerCase()] ?? readWords(each.toLowerCase())),
  );
  if (!count || !all) return [];
  const share = String(Math.round((count / all) * 100));
  return [
    [String(count), share],
    [String(all), share],
  ];
}

/** The forms of "two thirds": 66 or 67 per cent. A single part has more forms. */
function partsOf(words: string, part: string): string[][] {
  const count = COUNTS[/^\p{L}+(?=[- ])/u.exec(words.toLowerCase())?.[0] ?? ''] ?? 1;
  const one = FRACTIONS[part.toLowerCase()] ?? 0;
  const whole = count * one;
  return [
    [
      ...new Set([Math.floor(whole), Math.round(whole)].map(String)),
      ...(count === 1 && one > 0 ? [String(Math.round(100 / one)), String(one / 100)] : []),
    ],
  ];
}

const knownNumbers = new Map<string, number | null>();

/** The value of a number in words. Null if it is not a number. */
function readWords(words: string): number | null {
  const known = knownNumbers.get(words);
  if (known !== undefined) return known;
  const found: unknown = nlp(words).numbers().get();
  const [value] = Array.isArray(found) ? (found as number[]) : [];
  knownNumbers.set(words, value ?? null);
  return value ?? null;
}
