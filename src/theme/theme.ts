/** Where the choice is kept in the browser. */
export const THEME_KEY = 'greenroom:theme';

export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** Reads a kept choice; anything unknown is the system's. */
export function readTheme(kept: string | null | undefined): Theme {
  return THEMES.find((theme) => theme === kept) ?? 'system';
}

/** The choice after this one. */
export function nextTheme(theme: Theme): Theme {
  return THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length]!;
}
