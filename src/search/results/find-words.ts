import escapeStringRegexp from 'escape-string-regexp';

/** Most words that an address may ask to mark. */
const MOST_MARKED_WORDS = 12;

/** Finds whole words in a text. Ignores case and the kind of apostrophe. */
export function findWords(text: string, words: readonly string[]): { start: number; end: number }[] {
  const wanted = words.filter((word) => /[\p{L}\p{N}]/u.test(word)).slice(0, MOST_MARKED_WORDS);
  if (!wanted.length) return [];
  const any = wanted.map((word) => escapeStringRegexp(word).replace(/['’]/g, "['’]")).join('|');
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${any})(?![\\p{L}\\p{N}])`, 'giu');
  return [...text.matchAll(pattern)].map(({ 0: found, index }) => ({ start: index, end: index + found.length }));
}
