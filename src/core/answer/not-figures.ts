/** Numbers that count nothing: dates, times of day, names and sayings. */

import { anyOf } from '../language/compile.ts';
import * as words from '../language/en/figures.ts';
import { MONTHS, SHORT_MONTHS } from '../language/en/time.ts';

const MONTH = `(?:${[...MONTHS, ...SHORT_MONTHS].join('|')})`;

/** A plural noun after a number, which the number counts. */
const COUNTED = /^\s(?!(?:was|is|has|this|his|its|as|us)\b)(?:\p{Ll}+s|people|men|women|children|staff)\b/u;
const AFTER_TIME_WORD = new RegExp(String.raw`\b${anyOf(words.BEFORE_YEAR)}[ -]$`, 'i');

const YEAR = /^(?:19|20)\d\d$/;
const YEARS = /^(?:19|20)\d\d[-–/](?:(?:19|20)?\d\d)$/;
const DECADE = /^(?:19|20)?\d0s$/;
const AFTER_MONTH = new RegExp(`\\b${MONTH}\\.?\\s$`);
const BEFORE_MONTH = new RegExp(`^(?:st|nd|rd|th)?(?: of)?\\s${MONTH}\\b`);
const TIME_OF_DAY = /^(?:\s?(?:and|to|or|till|until|[-–])\s?\d{1,2}(?::\d\d)?)?\s?(?:[ap]\.?\s?m\b|o['’]clock)/i;

/** Words before a number that is a label, not a count: "step 2", "RFC 2119". */
const NUMBERED = new RegExp(String.raw`\b${anyOf(words.NUMBERED)}\s#?$`, 'i');

/** Names that end in a number: "Windows 11", "Year 9". */
const NAMED = new RegExp(String.raw`\b(?:${[...words.NAMED].join('|')})\s$`);

/** Numbers in compounds that name a type, not an amount: "two-way", "3-tier". */
const KIND_OF_THING = new RegExp(String.raw`^[- ]${anyOf(words.KINDS_OF_THING)}\b`, 'i');

const SENTENCE_START = /(?:^|[.!?:]\s|\n)$/;

/** Numbers in set phrases: "24/7", "80/20", "1:1". */
const SAYING = /^(?:24\/7|80[/-]20|50[/-]50|9[-–]5|1:1)$/;
const CODE = /^#?\d+(?:\.\d+){2,}$|^[45]\d\ds$/;
const THOUSANDS = /^\d{1,3}(?:\.\d{3})+$/;
const ORDINAL = /^#?\d+(?:st|nd|rd|th)$/;

/** Whether a number is not a figure, judged by the number and the text right before and after it. */
export function countsNothing(number: string, before: string, after: string): boolean {
  if (SAYING.test(number) || YEARS.test(number) || ORDINAL.test(number)) return true;
  if (CODE.test(number) && !THOUSANDS.test(number)) return true;
  if (KIND_OF_THING.test(after) || (/\bthe $/i.test(before) && /^ of us\b/.test(after))) return true;
  if (/^\p{Lu}\p{Ll}/u.test(number) && !SENTENCE_START.test(before)) return /^[- ]\p{Lu}\p{Ll}/u.test(after);
  if (!/^#?\d/.test(number)) return false;
  if (isYear(number, before, after)) return true;
  if (DECADE.test(number)) return /(?:['’]|\b(?:the|my|his|her|their|early|mid|late)[ -])$/i.test(before);
  if (!/^#?\d+(?:\.\d+)?$/.test(number)) return false;
  return (
    TIME_OF_DAY.test(after) ||
    BEFORE_MONTH.test(after) ||
    (AFTER_MONTH.test(before) && !COUNTED.test(after)) ||
    NUMBERED.test(before) ||
    NAMED.test(before)
  );
}

/** A bare 1900 to 2099 is a year, unless it counts something: "sold 2019 units", "in 2000 shops". */
function isYear(number: string, before: string, after: string): boolean {
  if (!YEAR.test(number)) return false;
  return !COUNTED.test(after) || (AFTER_TIME_WORD.test(before) && !number.endsWith('00'));
}
