import { stem as snowball } from 'porter2';

/**
 * The stem of a word in lower case, as the Snowball stemmer for English makes it. Pagefind finds words by the same stems.
 * Only to compare words, never to show them.
 */
export function stem(word: string): string {
  return snowball(word);
}
