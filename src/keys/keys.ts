/** The single keys of a page; what each does is written in `KEY_MEANINGS`. */
const KEYS = ['j', 'k', 'f', 'c', '/', '?'] as const;

export type Key = (typeof KEYS)[number];

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
