/**
 * Phrases by where they stand in a text. A phrase is written as people say it, with a few signs: `(a|b)` is one of,
 * `[a]` may be left out, `*` is the rest of a word, `_` is any one word, `…` is whatever stands between, and a hyphen may
 * be a space or nothing.
 */
export interface Phrases {
  /** The whole text. */
  whole?: readonly string[];
  /** The start of the text. */
  starts?: readonly string[];
  /** The end of the text. */
  ends?: readonly string[];
  /** Anywhere in the text. */
  holds?: readonly string[];
  /** A text that starts with one of these does not match, whatever it holds. */
  except?: readonly string[];
}

/** The expression of each sign of a phrase. */
const SIGNS: Readonly<Record<string, string>> = {
  '(': '(?:',
  ')': ')',
  '|': '|',
  '[': '(?:',
  ']': ')?',
  '*': String.raw`\w*`,
  _: String.raw`\w+`,
  '…': String.raw`\b.*\b`,
  ' ': String.raw`\s`,
  '-': '[- ]?',
  "'": "['’]",
};

/** German spells "ä" as "ae", too. */
const UMLAUT = /[äöü]/g;

/** Makes one spelling of several: lower case, no accents, "ss" for "ß", straight apostrophes. */
export function foldWords(text: string): string {
  const lower = text.toLowerCase();
  return PLAIN.test(lower)
    ? lower
    : lower
        .normalize('NFD')
        .replace(/\p{M}+/gu, '')
        .replaceAll('ß', 'ss')
        .replaceAll('œ', 'oe')
        .replaceAll('æ', 'ae')
        .replace(/[’‘]/g, "'");
}

const PLAIN = /^[\0-\x7F]*$/;

/** The source of an expression that matches one phrase, in folded text. */
function sourceOf(phrase: string): string {
  const folded = foldWords(phrase.toLowerCase().normalize('NFC').replace(UMLAUT, '$&[e]').replaceAll(' … ', '…'));
  return [...folded].map((sign) => SIGNS[sign] ?? sign.replace(/[.+?^${}\\/]/, String.raw`\$&`)).join('');
}

/** The source of an expression that matches any of some phrases, the longest first: to build a larger one with. */
export function anyOf(phrases: readonly string[]): string {
  return `(?:${phrases
    .toSorted((a, b) => b.length - a.length)
    .map(sourceOf)
    .join('|')})`;
}

/** An expression that finds whole words. Phrases with accents are found only in folded text. */
export function findAny(phrases: readonly string[], flags = 'i'): RegExp {
  return new RegExp(String.raw`\b${anyOf(phrases)}(?!\w)`, flags);
}

/** Tells whether phrases stand in a text where they should. Phrases with accents are found only in folded text. */
export function compile({ whole = [], starts = [], ends = [], holds = [], except = [] }: Phrases): Test {
  const places = [
    ...(whole.length ? [`^${anyOf(whole)}$`] : []),
    ...(starts.length ? [String.raw`^${anyOf(starts)}(?!\w)`] : []),
    ...(ends.length ? [String.raw`\b${anyOf(ends)}$`] : []),
    ...(holds.length ? [String.raw`\b${anyOf(holds)}(?!\w)`] : []),
  ];
  if (!places.length) return () => false;
  const found = new RegExp(places.join('|'), 'i');
  if (!except.length) return (text) => found.test(text);
  const not = new RegExp(String.raw`^${anyOf(except)}(?!\w)`, 'i');
  return (text) => found.test(text) && !not.test(text);
}

/** Whether a text is one of those that are meant. */
export type Test = (text: string) => boolean;

/** All phrases of several lists, by where they stand. */
export function joinPhrases(lists: readonly Phrases[]): Phrases {
  const all = (place: keyof Phrases) => lists.flatMap((list) => list[place] ?? []);
  return { whole: all('whole'), starts: all('starts'), ends: all('ends'), holds: all('holds'), except: all('except') };
}

/** A list of single words, written as one text. */
export function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/).filter(Boolean));
}
