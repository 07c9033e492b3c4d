import type { Key } from '../../guide/key-meanings.ts';

/** The single keys of a page; `KEY_MEANINGS` says what each does. Apart from it, as every page loads the keys. */
const KEYS = Object.keys({ j: 0, k: 0, f: 0, c: 0, '/': 0, '?': 0 } satisfies Record<Key, 0>) as Key[];

/** Where it is kept in the browser whether single keys are off. */
export const KEYS_OFF_KEY = 'greenroom:keys-off';

/** What of a key press decides whether it is meant for the page. */
export interface Press {
  key: string;
  /** Whether Ctrl, Alt or Cmd is held: then the key is the browser's. */
  modified: boolean;
  /** Whether the focus is where text is typed. */
  typing: boolean;
}

/** The page's key that was pressed, or null; single keys can be switched off, as WCAG 2.1.4 asks. */
export function readPress({ key, modified, typing }: Press, off: boolean): Key | null {
  return off || modified || typing ? null : (KEYS.find((known) => known === key) ?? null);
}
