/** Removes endings of number, tense and comparison, roughly. Only to compare words, never to show them. */
export function stem(word: string): string {
  if (word.length < 4) return word;
  const cut = word
    .replace(/(?:ies|ied)$/, 'y')
    .replace(/(?<=.{3})(?:ings?|edly|ed|ers?|ly|es|(?<![su])s|e)$/, '')
    .replace(/(?<=.{2})([bdgklmnprt])\1$/, '$1');
  return cut.replace(/(?<=..)y$/, 'i');
}
