import type { Key } from './keys.ts';

/** What each single key does. Apart from the keys, which every page loads. */
export const KEY_MEANINGS: Readonly<Record<Key, string>> = {
  j: 'Next entry; from a list, the first',
  k: 'Previous entry',
  f: 'Fold the answer, or open it',
  c: 'Copy the answer as text',
  '/': 'Search, as does Ctrl K or Cmd K',
  '?': 'The list of keys',
};
