/**
 * Cuts what a word's number, tense and comparison add, roughly: only for telling whether two words are
 * one, never for showing.
 */
export function stem(word: string): string {
  if (word.length < 4) return word;
  const cut = word
    .replace(/(?:ies|ied)$/, 'y')
    .replace(/(?<=.{3})(?:ings?|edly|ed|ers?|ly|es|(?<![su])s|e)$/, '')
    .replace(/(?<=.{2})([bdgklmnprt])\1$/, '$1');
  return cut.replace(/(?<=..)y$/, 'i');
}
