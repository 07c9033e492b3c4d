import { type FigureRole, findFigureRole, type FigureContext } from './figure-role.ts';
import { countsNothing } from './not-figures.ts';
import { IN_DIGITS, IN_MANY_WORDS, IN_WORDS, TIME, UNIT } from './numbers.ts';
import { findQuotations, isWithin, type Span } from './quotes.ts';

/** A number in an answer, with its unit: "500%", "3 days to 5 minutes", "15+ teams". */
export interface Figure {
  text: string;
  /** Index in the block's text. */
  start: number;
  /** Index after its last character. */
  end: number;
  role: FigureRole;
}

/** How many characters on each side of a number are read to decide what it is. */
const NEARBY_CHARACTERS = 40;

/** Most characters of a figure. Nobody says a longer run of digits as a number. */
const MOST_FIGURE_CHARACTERS = 200;

/** Text after "one day" that makes it the start of a story, not a duration. */
const NARRATIVE = String.raw`,?\s(?:I|we|he|she|they|it|an?|the|my|our|one|when|at|this|that|someone)\b`;

/** Text after "half" or "third" that makes it a fraction, not half of a match or a third time. */
const OF_SOMETHING = String.raw`(?=\s(?:of|more|fewer|less|faster|off|to|in|within|and|since|after|over|on|as|the|that|our|my|his|her|its|their|compared)\b(?!\s(?:battle|fun)\b)|[,.;:)]|$)`;

const PATTERNS: readonly RegExp[] = [
  new RegExp(IN_DIGITS, 'gu'),

  // Numbers in words, where they count something or stand in a range.
  new RegExp(String.raw`${IN_WORDS}(?=[- ]\p{L}|\s(?:to|vs)\b)${UNIT}`, 'giu'),
  new RegExp(
    String.raw`(?<=\b(?:from|to|than|by|of|under|over|about|around|nearly|almost|only|just)\s)${IN_WORDS}`,
    'giu',
  ),
  new RegExp(`${IN_MANY_WORDS}${UNIT}`, 'giu'),

  // Times without a number: "one week", "an hour a day", "a week later", "within a month", "within minutes".
  new RegExp(String.raw`\bone[- ](?:${TIME})\b(?!${NARRATIVE})`, 'giu'),
  new RegExp(String.raw`\ban?\s(?:${TIME})\s(?:a|per|each|every)\s(?:${TIME})\b`, 'giu'),
  new RegExp(
    String.raw`(?<!\b(?:once|quite|such|what)\s)\b(?:another|an|a)\s(?:${TIME})\b(?=[,.;:)]|['’]s\b|\s(?:later|earlier|of|for|more|late|behind|early)|$)`,
    'giu',
  ),
  new RegExp(
    String.raw`(?<=\b(?:for|in|within|after|by|under|over|than|about|only|just|took|takes?|lasted)\s)an?\s(?:${TIME})\b(?<!\bsecond)(?!-)`,
    'giu',
  ),
  new RegExp(String.raw`\bhalf an?\s(?:${TIME})\b(?:\s(?:a|per|each|every)\s(?:${TIME})\b)?`, 'giu'),
  new RegExp(String.raw`\bwithin (?:${TIME})\b`, 'giu'),

  // None at all.
  /(?<!\b(?:ground|day|patient|net)\s)\bzero\b(?!-|\s(?:trust|tolerance|sum|in)\b)/giu,
  /\bwithout (?:a single \p{L}+|any (?:downtime|outages?|incidents?|errors?|complaints?|defects?|injur(?:y|ies)|accidents?|losses|delays?|overtime)\b)/giu,
  /\bnot (?:a single|one) (?!to\b|for\b|who\b)\p{L}+/giu,

  // Multiples and fractions.
  /\b(?:doubl|tripl|quadrupl|halv)(?:ed|ing)\b(?!\s(?:down|up|back|over|as)\b)/giu,
  new RegExp(String.raw`\btwice\s(?:a|per|each|every)\s(?:${TIME})\b|\btwice(?=\s(?:as|the|what|that|our)\b)`, 'giu'),
  /\b(?:two|three|four|five|six|seven|eight|ten|hundred)fold\b/giu,
  new RegExp(String.raw`(?<!\b(?:first|second|other|latter|better)\s)\bhalf\b${OF_SOMETHING}`, 'giu'),
  new RegExp(String.raw`\b(?:a|one|two|three)[- ](?:third|quarter|fifth|tenth)s?\b${OF_SOMETHING}`, 'giu'),
];

/** Words between two numbers that join them into one figure: "3 days to 5 minutes", "1 year vs. 1 month". */
const JOINS =
  /^(?:\s?(?:to|vs\.?|versus|→|->|–|-|down to|up to)\s?|\s(?:or|out of|of (?:the|our|all|my|its)|instead of(?: every)?|rather than(?: every)?)\s)$/i;

/** "From 40 complaints to 12". */
const JOINS_AFTER_FROM = /^\s(?:\p{L}+\s){1,4}(?:to|down to|up to)\s$/u;

/** Web addresses. A number inside one is not a figure. */
const ADDRESS = /\b(?:https?:\/\/|www\.)\S+/gi;

/** Finds the figures in one paragraph, in order, each with its role. */
export function findFigures(text: string, context: FigureContext): Figure[] {
  const quotations = findQuotations(text);
  const addresses = [...text.matchAll(ADDRESS)].map(({ 0: address, index }) => ({
    start: index,
    end: index + address.length,
  }));
  const spans = PATTERNS.flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].trimEnd().length })),
  );
  const numbers = removeOverlaps(spans).filter(
    ({ start, end }) =>
      end - start <= MOST_FIGURE_CHARACTERS &&
      !isWithin(addresses, start) &&
      !countsNothing(
        text.slice(start, end),
        text.slice(Math.max(0, start - NEARBY_CHARACTERS), start),
        text.slice(end, end + NEARBY_CHARACTERS),
      ),
  );
  return joinSpans(text, numbers).map(({ start, end }) => ({
    text: text.slice(start, end),
    start,
    end,
    role: findFigureRole(text, { start, end, quoted: isWithin(quotations, start) }, context),
  }));
}

/** Small counts in words, which are not worth marking: "two choices", "three people". */
const SMALL_COUNT = /^(?:two|three|four|five|six|seven|eight|nine|ten)$/i;

/** Whether a figure is worth marking in the text. Small counts in words are not. */
export function standsOut({ text }: Pick<Figure, 'text'>): boolean {
  return !SMALL_COUNT.test(text);
}

/** Removes overlapping spans. Keeps the first one. Of two that start together, keeps the longer one. */
function removeOverlaps(spans: Span[]): Span[] {
  const kept: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start || b.end - a.end))
    if (span.start >= (kept.at(-1)?.end ?? 0)) kept.push(span);
  return kept;
}

function joinSpans(text: string, spans: Span[]): Span[] {
  const joined: Span[] = [];
  for (const span of spans) {
    const before = joined.at(-1);
    if (before && isOneFigure(text, before, span)) before.end = span.end;
    else joined.push({ ...span });
  }
  return joined;
}

/** Whether two numbers next to each other are one figure. */
function isOneFigure(text: string, first: Span, second: Span): boolean {
  if (second.start - first.end > NEARBY_CHARACTERS || second.end - first.start > MOST_FIGURE_CHARACTERS) return false;
  const between = text.slice(first.end, second.start);
  const lead = text.slice(Math.max(0, first.start - NEARBY_CHARACTERS), first.start);
  if (JOINS.test(between)) return true;
  if (/\bfrom\s$/i.test(lead)) return JOINS_AFTER_FROM.test(between);
  if (between === ' and ') return /\bbetween\s$/i.test(lead);
  return (
    between === ' in ' &&
    /^(?:\d{1,2}|\p{L}+)$/u.test(text.slice(first.start, first.end)) &&
    isRoundNumber(text.slice(second.start, second.end))
  );
}

/** Whether a number can end a share, as in "1 in 200" or "nine in ten". */
function isRoundNumber(number: string): boolean {
  return /^(?:[1-9]0*|three|four|five|six|eight|ten|twenty|a hundred)$/i.test(number);
}
