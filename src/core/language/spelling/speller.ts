import { WORKPLACE } from '../en/workplace.ts';
import { listEndSlips, listInnerSlips, listSwaps } from './slips.ts';

/** Knows how words are written. */
export interface Speller {
  knows: (word: string) => boolean;
  /** The known words that are one slip of a finger away; none where the word may well be one that it never heard. */
  suggest: (word: string) => string[];
}

/** What is set before a word without asking a dictionary. */
const PREFIX = /^(?:re|pre|de|un|non|co|sub|auto|multi|micro|inter|over|under|cross)-?(?=\p{L}{4})/u;

/** Shortest half of a compound, but for those that make many: "rollout", "uptime", "runbook". */
const HALF = 4;
const SHORT_HALVES: ReadonlySet<string> = new Set(
  'up on off out in by log run way set map end net web bed day car cut lay pay box fix key job bug ski air sea sun'.split(
    ' ',
  ),
);

/** "Carefull" is no compound. */
const NO_HALF = /full?$/;

/** A word of at most this many letters has many near ones: only two swapped letters count as its slip. */
const FEW_LETTERS = 4;

/** Most words to choose from. */
const CHOICES = 3;

/** What nobody meant to write in an answer. */
const RUDE = /^(?:anal|arses?|cum\w*|cunts?|raped?|rapes|raping|rapist|shit\w*|sluts?|tits?|whores?|fags?|nad)$/;

/**
 * A speller over dictionaries and the author's own words. Words that are built from known ones count as known:
 * answers are full of rollouts and runbooks.
 */
export function makeSpeller(isListed: (word: string) => boolean, accepted: readonly string[]): Speller {
  const own = new Set([...accepted.flatMap((each) => each.toLowerCase().split(/[\s-]+/)), ...WORKPLACE]);
  const isKnown = (word: string): boolean => own.has(word.toLowerCase()) || isListed(word);

  const isCompound = (word: string): boolean =>
    !NO_HALF.test(word) &&
    Array.from({ length: Math.max(0, word.length - 3) }, (_, index) => index + 2).some((cut) => {
      const [before, after] = [word.slice(0, cut), word.slice(cut)];
      const isHalf = (half: string) => half.length >= HALF || SHORT_HALVES.has(half);
      return (
        before.length + after.length > HALF + 1 && isHalf(before) && isHalf(after) && isKnown(before) && isKnown(after)
      );
    }) &&
    ![...listInnerSlips(word), ...listEndSlips(word)].some(isListed);

  const isBuilt = (word: string): boolean => {
    const bare = word.replace(PREFIX, '');
    const one = word.replace(/s$/, '');
    return (
      isInflected(word, isKnown) ||
      (word.endsWith('e') && isKnown(`${word}d`)) ||
      (bare !== word && isKnown(bare)) ||
      [word, bare, one].some(isCompound)
    );
  };

  const asked = new Map<string, boolean>();
  const knows = (word: string): boolean => {
    const before = asked.get(word);
    if (before !== undefined) return before;
    const said = word.replace(/'(?:d|ll|ve|re)$/, '');
    const known = [said, asName(said)].some(isKnown) || isBuilt(said.toLowerCase());
    asked.set(word, known);
    return known;
  };
  return {
    knows,
    suggest: (word) => {
      const lower = word.toLowerCase();
      const isName = lower !== word;
      const near = [
        ...(lower.length <= FEW_LETTERS ? listSwaps(lower) : listInnerSlips(lower)),
        ...(lower.length <= FEW_LETTERS || isName ? [] : listEndSlips(lower)),
      ];
      return [...new Set(near)].filter((each) => isKnown(each) && !RUDE.test(each)).slice(0, CHOICES);
    },
  };
}

/** A name as notes have it: "sunday", "english". */
function asName(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** Whether a word is a known one with an ending that dictionaries leave out: "rostered", "prototyping", "integrations". */
function isInflected(word: string, isKnown: (word: string) => boolean): boolean {
  const [, stem = '', ending = ''] = /^(.{3,}?)(s|ed|ing|ings|ers?|able|ability)$/.exec(word) ?? [];
  if (!stem) return false;
  if (ending === 's') return !stem.endsWith('s') && isKnown(stem);
  if (isKnown(`${stem}e`)) return true;
  // "Begining": where the last letter is doubled, once is a slip.
  return isKnown(stem) && !isKnown(stem + (stem.at(-1) ?? '') + ending);
}
