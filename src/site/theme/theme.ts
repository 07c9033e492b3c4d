/** The storage key of the theme. */
export const THEME_KEY = 'greenroom:theme';

const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** Reads a stored theme. Any unknown value is `system`. */
export function readTheme(kept: string | null | undefined): Theme {
  return THEMES.find((theme) => theme === kept) ?? 'system';
}

/** The next theme, when the button is pressed. */
export function nextTheme(theme: Theme): Theme {
  return THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length]!;
}
