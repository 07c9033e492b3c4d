import type { Key } from '../../guide/key-meanings.ts';

/** The single keys of a page. Listed apart from `KEY_MEANINGS`, because every page loads this file. */
const KEYS = Object.keys({ j: 0, k: 0, f: 0, c: 0, '/': 0, '?': 0 } satisfies Record<Key, 0>) as Key[];

/** The storage key that single keys are off. */
export const KEYS_OFF_KEY = 'greenroom:keys-off';

/** A key press, as far as it decides whether it is meant for the page. */
export interface Press {
  /** The key, as `KeyboardEvent` names it. */
  key: string;
  /** Whether Ctrl, Alt or Cmd is held: then the key is the browser's. */
  modified: boolean;
  /** Whether the focus is where text is typed. */
  typing: boolean;
}

/**
 * The page's key that was pressed. Null if the press is not meant for the page.
 * @param isOff whether single keys are switched off, as WCAG 2.1.4 asks
 */
export function readPress({ key, modified, typing }: Press, isOff: boolean): Key | null {
  return isOff || modified || typing ? null : (KEYS.find((known) => known === key) ?? null);
}
