import { distance } from 'fastest-levenshtein';

/** Fewest letters of a word that is corrected. Shorter words are similar to too many others. */
const FEWEST_LETTERS = 4;

/**
 * Most mistakes that are corrected in a word of this length. An edit is one mistake, and so is a swap of two
 * neighbouring letters.
 */
function mostMistakes(letters: number): number {
  return letters < FEWEST_LETTERS ? 0 : letters < 7 ? 1 : letters < 10 ? 2 : 3;
}

/**
 * Finds the word of a vocabulary that was probably meant. Of words that are equally near, takes one with the same first
 * letter, then the most frequent. Null if none is near.
 * @param vocabulary known words, the most frequent first
 * @param most most mistakes, whatever the length
 */
export function correctWord(word: string, vocabulary: readonly string[], most = Infinity): string | null {
  const limit = Math.min(most, mostMistakes(word.length));
  if (!limit || !/^[\p{L}'-]+$/u.test(word)) return null;
  const exchanged = Array.from({ length: word.length - 1 }, (_, at) => exchange(word, at));
  let best: { word: string; cost: number } | null = null;
  for (const known of vocabulary) {
    if (Math.abs(known.length - word.length) > limit) continue;
    const mistakes = Math.min(distance(word, known), ...exchanged.map((other) => 1 + distance(other, known)));
    const cost = mistakes + (known.startsWith(word.charAt(0)) ? 0 : 0.5);
    if (mistakes <= limit && cost < (best?.cost ?? Infinity)) best = { word: known, cost };
  }
  return best?.word ?? null;
}

function exchange(word: string, at: number): string {
  return word.slice(0, at) + word[at + 1]! + word[at]! + word.slice(at + 2);
}
