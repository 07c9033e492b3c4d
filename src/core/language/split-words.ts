/** Most characters of a query that are read. */
export const LONGEST_QUERY = 2000;

/** Characters at the start or end of a word that are not part of it. */
const EDGES = /^[^\p{L}\p{N}.]+|[^\p{L}\p{N}#+%]+$/gu;

/**
 * Splits a query into words, in lower case. "C#", ".NET" and "fetch.min.bytes" are one word each, and "you've" becomes
 * "you".
 */
export function splitWords(text: string): string[] {
  return text
    .slice(0, LONGEST_QUERY)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’‘`´]/g, "'")
    .replace(/[‐‑]/g, '-')
    .split(/[\s\p{Cc}\p{Cf},;:!?()[\]{}<>"“”|\\—–…]+|\.{2,}/u)
    .map((word) =>
      word
        .replace(EDGES, '')
        .replace(/^\w+n't$/, 'not')
        .replace(/'(?:s|d|ll|m|re|ve)$/, ''),
    )
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
}
