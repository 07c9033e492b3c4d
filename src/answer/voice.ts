import { removeQuoted } from './quotes.ts';

/** How often a text says "I" (and me, my, mine, myself) and "we" (us, our, ours, ourselves, let's). */
export interface Voice {
  i: number;
  we: number;
}

/** A pronoun touching a slash, a hyphen or a letter is part of another word: "I/O" is nobody. */
const pronoun = (words: string) => new RegExp(`(?<![\\p{L}\\p{N}/-])(?:${words})(?![\\p{L}\\p{N}/-])`, 'giu');

const I = pronoun("I(?:'(?:m|ve|d|ll))?|me|my|mine|myself");
const WE = pronoun("we(?:'(?:re|ve|d|ll))?|us|our|ours|ourselves|let's");

/** Counts pronouns as they stand, what is quoted included. */
export function countPronouns(text: string): Voice {
  const plain = text.replace(/[’‘]/g, "'");
  return { i: plain.match(I)?.length ?? 0, we: plain.match(WE)?.length ?? 0 };
}

/** Counts the speaker's own pronouns: a line quoted as somebody's words is not the speaker's voice. */
export function measureVoice(paragraphs: readonly string[]): Voice {
  const total = { i: 0, we: 0 };
  for (const paragraph of paragraphs) {
    const { i, we } = countPronouns(removeQuoted(paragraph));
    total.i += i;
    total.we += we;
  }
  return total;
}
