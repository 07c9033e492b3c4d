/** A word in Latin letters that is no part of an address, a file, a name of code or a number. */
const WORD = /(?<![\p{L}\p{N}_’'.@/\\#-])[a-z]+(?:[’'][a-z]+)?(?![\p{L}\p{N}_]|[.@/\\]\p{L}|[’']\p{L})/giu;

/** Fewest letters of a word that is checked. */
const FEWEST_LETTERS = 3;

/** Most letters of a word that is checked. */
const MOST_LETTERS = 30;

/** A capital makes a name of a word; where a sentence begins, so long a word may be none. */
const NO_NAME = 6;

/** How many characters before a word are read to find the end of a sentence. */
export const CHARACTERS_BEFORE = 6;

/** The end of a sentence, or the opening of a quotation. */
const BEGINS = /(?:[.!?:]["”)*]*\s+|[“"(]\s*)$/;
const ABBREVIATED = /\b(?:Mrs?|Ms|Dr|St|Prof|e\.g|i\.e|vs|etc|No)\.\s+$/i;

/** A heading of so many words may have a capital on each. */
const HEADING = 8;

/** A word and where it stands. */
export interface Word {
  /** Without a possessive ending, with a straight apostrophe. */
  word: string;
  /** Index in the text. */
  start: number;
}

/** The words of a text that may be misspelled: not names, nor abbreviations. What stands before it tells what begins a sentence. */
export function listWords(text: string, lead = ''): Word[] {
  return [...text.matchAll(WORD)].flatMap((match) => {
    const word = match[0].replace(/[’']s?$/i, '').replaceAll('’', "'");
    if (word.length < FEWEST_LETTERS || word.length > MOST_LETTERS || /[A-Z]/.test(word.slice(1))) return [];
    const before = (
      lead.slice(-CHARACTERS_BEFORE) + text.slice(Math.max(0, match.index - CHARACTERS_BEFORE), match.index)
    ).slice(-CHARACTERS_BEFORE);
    const begins = !before || (BEGINS.test(before) && !ABBREVIATED.test(before));
    const isName = /^[A-Z]/.test(word) && (word.length < NO_NAME || !(begins || isInTitleCase(text)));
    return isName ? [] : [{ word, start: match.index }];
  });
}

/** Whether a text is a short heading that has a capital on every word but the small ones. */
function isInTitleCase(text: string): boolean {
  const words = text.length < HEADING * MOST_LETTERS ? (text.match(/\p{L}{4,}/gu) ?? []) : [];
  return words.length > 1 && words.length <= HEADING && words.every((word) => /^\p{Lu}\p{Ll}/u.test(word));
}
