import { type FigureRole, findFigureRole, type Telling } from './figure-role.ts';
import { isQuoted } from './quotes.ts';

/** A number in an answer, with its unit: "500%", "3 days to 5 minutes", "15+ teams". */
export interface Figure {
  text: string;
  /** Index in the block's text. */
  start: number;
  /** Index after its last character. */
  end: number;
  role: FigureRole;
}

const TIME =
  'milliseconds?|ms|seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|quarters?|years?|sprints?';
const NUMBER_WORD =
  'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fifteen|twenty|thirty|forty|fifty|sixty|ninety|a hundred|a dozen|half a dozen';

/** Digits in every dress: "~5TB", "3x", "15+", "1.2M", "$40k", "99.99%", "#1", "< 5". A letter before them makes a name: "S3", "v2.0", "P0". */
const DIGITS = String.raw`(?<![\p{L}\p{N}_.:/-])(?:[<>≤≥~≈+−-]\s?|#)?(?:[$€£¥₹]\s?)?\d+(?:[.,]\d+)*(?:\s?(?:%|percent\b|x\b|×|[KMGTP]i?B\b|[kKMB]\b|bn\b|(?:st|nd|rd|th)\b))?\+?(?![\p{L}\p{N}:])`;

/** What may follow a number and belongs to it: "-hour", " minutes", " more days". */
const UNIT = String.raw`(?:(?:\s(?:a|per|an|each|every)\s|/)(?:${TIME})\b|[- ](?:(?:more|extra|additional|other|full|whole|calendar|working)[- ])?(?:${TIME})\b)?`;

const PATTERNS: readonly RegExp[] = [
  new RegExp(`${DIGITS}${UNIT}`, 'gu'),
  new RegExp(String.raw`\b(?:${NUMBER_WORD})\b(?=[- ]\p{L})${UNIT}`, 'giu'),
  new RegExp(String.raw`\bone[- ](?:${TIME})\b`, 'giu'),
  new RegExp(
    String.raw`\b(?:another|half an?|an|a)\s(?:${TIME})\b(?=[,.;:)]|\s(?:later|earlier|of|for|more|late|behind|early)|$)`,
    'giu',
  ),
  new RegExp(String.raw`\b(?:to|at|with|had|has|have|and|,)\szero\b(?!-)`, 'gu'),
  /\b[Zz]ero\s(?!-)(?=\p{Ll})/gu,
  /\bwithout (?:a single|any) \p{L}+/giu,
  /\bnot (?:a single|one) \p{L}+/giu,
  new RegExp(String.raw`\bwithin (?:${TIME})\b`, 'giu'),
  /\b(?:doubled|tripled|quadrupled|halved|twice|threefold|tenfold)\b/giu,
];

/** Words between two numbers that make one figure of them: "3 days to 5 minutes", "1 year vs. 1 month". */
const JOINS = /^\s?(?:to|vs\.?|versus|instead of|rather than|→|->|–|-|down to|up to)\s?$/i;

/** Not figures though they have digits: ratios such as 1:1, and codes. */
const NOT_A_FIGURE = /^\d+:\d+$/;

/** Finds the figures of one paragraph, in order, each with what it is in an answer told this way. */
export function findFigures(text: string, telling: Telling): Figure[] {
  if (
    !/\d|zero|without|within|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty|dozen|hundred|an?|another|half|not|doubled|tripled|quadrupled|halved|twice|\w+fold)\b/i.test(
      text,
    )
  )
    return [];
  const found = PATTERNS.flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match) => trimmed(match[0], match.index)),
  );
  const spans = joinSpans(
    text,
    removeOverlaps(found.filter((span) => !NOT_A_FIGURE.test(span.text) && !isTitle(text, span))),
  );
  return spans.map(({ start, end }) => ({
    text: text.slice(start, end),
    start,
    end,
    role: findFigureRole(text, { start, end, quoted: isQuoted(text, start) }, telling),
  }));
}

interface Span {
  text: string;
  start: number;
  end: number;
}

/** Leaves out the words that only lead to a number: "dropped to zero" is "zero". */
function trimmed(raw: string, index: number): Span {
  const lead = /^(?:to|at|with|had|has|have|and|,)\s/i.exec(raw)?.[0].length ?? 0;
  const text = raw.slice(lead).trimEnd();
  return { text, start: index + lead, end: index + lead + text.length };
}

/** Inside quotes, a capitalised number word belongs to a title. */
function isTitle(text: string, span: Span): boolean {
  return isQuoted(text, span.start) && /^\p{Lu}\p{Ll}/u.test(span.text);
}

function removeOverlaps(spans: Span[]): Span[] {
  const ordered = spans.toSorted((a, b) => a.start - b.start || b.end - a.end);
  return ordered.filter((span, index) => !ordered.slice(0, index).some((earlier) => earlier.end > span.start));
}

function joinSpans(text: string, spans: Span[]): Span[] {
  const joined: Span[] = [];
  for (const span of spans) {
    const before = joined.at(-1);
    if (before && JOINS.test(text.slice(before.end, span.start))) before.end = span.end;
    else joined.push({ ...span });
  }
  return joined;
}
