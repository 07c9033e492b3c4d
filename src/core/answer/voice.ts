import { removeQuoted } from './quotes.ts';

/** How often a text says "I" (and me, my, mine, myself) and "we" (us, our, ours, ourselves, let's). */
export interface Voice {
  i: number;
  we: number;
}

/** A pronoun next to a slash, a hyphen or a letter is part of another word: the "I" in "I/O" does not count. */
const pronoun = (words: string) => new RegExp(`(?<![\\p{L}\\p{N}/-])(?:${words})(?![\\p{L}\\p{N}/-])`, 'giu');

const I = pronoun("I(?:'(?:m|ve|d|ll))?|me|my|mine|myself");
const WE = pronoun("we(?:'(?:re|ve|d|ll))?|us|our|ours|ourselves|let's");

/** Counts pronouns in a text, including quotations. */
export function countPronouns(text: string): Voice {
  const plain = text.replace(/[’‘]/g, "'");
  return { i: plain.match(I)?.length ?? 0, we: plain.match(WE)?.length ?? 0 };
}

/** Counts the speaker's pronouns. Leaves out quotations. */
export function measureVoice(paragraphs: readonly string[]): Voice {
  const total = { i: 0, we: 0 };
  for (const paragraph of paragraphs) {
    const { i, we } = countPronouns(removeQuoted(paragraph));
    total.i += i;
    total.we += we;
  }
  return total;
}
