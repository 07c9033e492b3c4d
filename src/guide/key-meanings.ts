/** What each key does. In a file of its own, because every page loads the keys, and few load this. */
export const KEY_MEANINGS = {
  j: 'Next entry, or the first entry of a list',
  k: 'Previous entry',
  f: 'Hide or show the answer',
  c: 'Copy the answer as text',
  '/': 'Search (also Ctrl K or Cmd K)',
  '?': 'Show this list',
} as const;

/** A key of the site. */
export type Key = keyof typeof KEY_MEANINGS;
