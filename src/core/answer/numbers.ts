/** How people write numbers, as the sources of regular expressions. */

import { anyOf } from '../language/compile.ts';
import { CURRENCY_CODES, DIGIT_WORDS, MONEYS, SCALES, TEENS, TENS } from '../language/en/numbers.ts';
import { PERIODS, UNITS } from '../language/en/time.ts';

/** Units of time. */
export const TIME = anyOf(UNITS);

/** Periods in which something happens: units of time and similar words. */
const PERIOD = anyOf([...UNITS, ...PERIODS]);

const DIGITS = String.raw`(?:\d{1,3}(?:[\u00a0\u202f '’]\d{3})+(?!\d)|\d+(?:[.,]\d+)*(?:\s?[½⅓⅔¼¾])?|\.\d+|[½⅓⅔¼¾])`;

const SIGN = String.raw`(?:[<>≤≥~≈]\s?|[+−-]|#)?`;
const CURRENCY = String.raw`(?:(?:US|AU?|CA?|R)?[$€£¥₹]\s?|(?:${CURRENCY_CODES.join('|')}|AUD|CAD|Rs\.?)\s)?`;
const MULTIPLE = String.raw`(?:\s?(?:x\b|×)|-?fold\b)`;
const SHARE = String.raw`\s?(?:%|‰|per\s?cent\b|percentage points?\b)`;
const SYMBOL = String.raw`\s?[kKMGTP]i?B\b|(?:[kKMmBbshgl]|bn|mn|ms|µs|mins?|hrs?|kg|mg|ml|km|cm|mm|[GMk]?Hz|kWh?|bpm|rps|qps|fps|mph|kph|px|pts?|pp|bps)\b|(?:st|nd|rd|th)\b`;
const SCALE = String.raw`\s${anyOf(SCALES)}\b`;
const MONEY = String.raw`\s?[€£]|\s(?:${CURRENCY_CODES.join('|')}|${anyOf(MONEYS)})\b`;

/** A number with its signs: "~5TB", "3x", "15+", "£1.5m", "$1.2 billion", "99.99%", "#1", "< 5". */
const AMOUNT = `${SIGN}${CURRENCY}${DIGITS}(?:${MULTIPLE}|${SHARE}|(?:${SYMBOL})?)${String.raw`\+?`}(?:${SCALE})?(?:${MONEY})?`;

/** What may follow a number and is part of the figure: "-hour", " more days", " times a week", "/month". */
export const UNIT = String.raw`(?: and a half)?(?:\sper\s?cent\b|\stimes\b)?(?:[- ](?:(?:more|extra|additional|other|full|whole|calendar|working)[- ])?(?:${TIME})\b)?(?:(?:\s(?:a|per|an|each|every)\s|/)(?:${PERIOD})\b)?`;

/**
 * Digits alone, as a range or as a share: "12-14 beds", "8/10". Not part of a name ("S3", "v2.0"), a date, a code or a
 * time of day.
 */
export const IN_DIGITS = String.raw`(?<![\p{L}\p{N}_.:/-])${AMOUNT}(?:[-–]${AMOUNT}|/\d+(?:\.\d+)?)?(?![\p{L}\p{N}]|[:/–-]\d|\.\p{L})${UNIT}`;

const DIGIT_WORD = DIGIT_WORDS.join('|');
const SIMPLE = `${anyOf(TENS)}(?:[- ](?:one|${DIGIT_WORD})\\b)?|${DIGIT_WORD}|${TEENS.join('|')}`;
const LARGE = `(?:an?|one|half an?|${SIMPLE})[- ](?:hundred|thousand|million|billion|dozen)(?:(?: and)? (?:${SIMPLE})\\b)?|half a dozen`;

/** A number in words: "two", "thirty-two". */
export const IN_WORDS = String.raw`\b(?:${SIMPLE})\b`;

/** A number in words that is always a number: "a hundred and twenty", "half a million", "one in ten". */
export const IN_MANY_WORDS = String.raw`\b(?:(?:${LARGE})|(?:one|${SIMPLE})\s(?:in|out of)\s(?:three|four|five|six|eight|ten|twenty|a hundred)|one and a half)\b`;
