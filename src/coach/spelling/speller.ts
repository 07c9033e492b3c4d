import { WORKPLACE } from '../words/workplace.ts';

/** Knows how words are written. */
export interface Speller {
  knows: (word: string) => boolean;
  /** The known words that are one slip of a finger away; none where the word may well be one that it never heard. */
  suggest: (word: string) => string[];
}

/** What is set before a word, or after it, without asking a dictionary. */
const PREFIX = /^(?:re|pre|de|un|non|co|sub|auto|multi|micro|inter|over|under|cross)-?(?=\p{L}{4})/u;
const SUFFIX = /(?:s|es|ed|ers?|ings?|able|ability)$/;

/** Shortest half of a compound: "roll-out", "up-time" is taken for two. */
const HALF = 3;
const COMPOUND = 6;

/** "Carefull" is no compound. */
const NO_HALF = /full?$/;

/** Shorter words are known by so many slips that only two letters the wrong way round count. */
const SHORT = 4;

/** Most words to choose from. */
const CHOICES = 3;

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/**
 * A speller over dictionaries and the author's own words. Words that are built from known ones count as known:
 * answers are full of rollouts and runbooks.
 */
export function makeSpeller(isListed: (word: string) => boolean, accepted: readonly string[]): Speller {
  const own = new Set([...accepted.flatMap((each) => each.toLowerCase().split(/[\s-]+/)), ...WORKPLACE]);
  const asked = new Map<string, boolean>();

  const isKnown = (word: string): boolean => own.has(word.toLowerCase()) || isListed(word);
  const isBuilt = (word: string): boolean => {
    const stem = word.replace(SUFFIX, '');
    const bare = word.replace(PREFIX, '');
    return (
      (stem !== word && (own.has(stem) || own.has(`${stem}e`))) ||
      (word.endsWith('s') && isKnown(word.slice(0, -1))) ||
      isKnown(`${word}s`) ||
      isKnown(`${word}d`) ||
      (bare !== word && (isKnown(bare) || isCompound(bare))) ||
      isCompound(word) ||
      isCompound(word.replace(/s$/, ''))
    );
  };
  const isCompound = (word: string): boolean =>
    (word.length >= COMPOUND &&
      !NO_HALF.test(word) &&
      Array.from({ length: word.length - 2 * HALF + 1 }, (_, index) => index + HALF).some(
        (cut) => isKnown(word.slice(0, cut)) && isKnown(word.slice(cut)),
      )) ||
    (/^(?:up|on|off|by)\p{L}{4,}$/u.test(word) && isKnown(word.replace(/^(?:up|on|off|by)/, '')));

  const knows = (word: string): boolean => {
    const before = asked.get(word);
    if (before !== undefined) return before;
    const known = isKnown(word) || isBuilt(word.toLowerCase());
    asked.set(word, known);
    return known;
  };
  return {
    knows,
    suggest: (word) => {
      const lower = word.toLowerCase();
      const near =
        lower.length <= SHORT
          ? listSwaps(lower)
          : [...listSlips(lower), ...listDoublings(lower).flatMap(listDoublings)];
      return [...new Set(near)].filter(isKnown).slice(0, CHOICES);
    },
  };
}

/** A word with two neighbouring letters the wrong way round. */
function listSwaps(word: string): string[] {
  return Array.from(
    { length: word.length - 1 },
    (_, at) => word.slice(0, at) + (word[at + 1] ?? '') + (word[at] ?? '') + word.slice(at + 2),
  );
}

/** A word with one of its letters doubled that was not, or no longer: two such slips are as common as one. */
function listDoublings(word: string): string[] {
  return Array.from({ length: word.length }, (_, at) =>
    word[at] === word[at + 1]
      ? word.slice(0, at) + word.slice(at + 1)
      : word.slice(0, at + 1) + (word[at] ?? '') + word.slice(at + 1),
  );
}

/** A word after one slip: letters swapped, one missing, one too many, one wrong; the commonest slips first. */
function listSlips(word: string): string[] {
  const places = Array.from({ length: word.length + 1 }, (_, at) => [word.slice(0, at), word.slice(at)] as const);
  const letters = [...LETTERS];
  return [
    ...listSwaps(word),
    ...places.flatMap(([before, after]) => letters.map((letter) => before + letter + after)),
    ...places.flatMap(([before, after]) => (after ? [before + after.slice(1)] : [])),
    ...places.flatMap(([before, after]) => (after ? letters.map((letter) => before + letter + after.slice(1)) : [])),
  ];
}
