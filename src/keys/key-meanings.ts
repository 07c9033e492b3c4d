import type { Key } from './keys.ts';

/** What each single key does. Apart from the keys, which every page loads. */
export const KEY_MEANINGS: Readonly<Record<Key, string>> = {
  j: 'Next entry, or the first entry of a list',
  k: 'Previous entry',
  f: 'Hide or show the answer',
  c: 'Copy the answer as text',
  '/': 'Search (also Ctrl K or Cmd K)',
  '?': 'Show this list',
};
