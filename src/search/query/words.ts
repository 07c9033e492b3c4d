/** Most characters of a query that are read: a pasted page is cut here, long after its question is over. */
export const LONGEST_QUERY = 2000;

/** What may stand at the edges of a word in running text and is not part of it. */
const EDGES = /^[^\p{L}\p{N}.]+|[^\p{L}\p{N}#+%]+$/gu;

/**
 * Splits what somebody typed into words, in lower case: "C#", ".NET" and "fetch.min.bytes" are one each, and
 * "you've" is "you".
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
