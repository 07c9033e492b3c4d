/** The storage key of the theme. */
export const THEME_KEY = 'greenroom:theme';

const THEMES = ['system', 'light', 'dark'] as const;
/** A theme that can be chosen. `system` follows the operating system. */
export type Theme = (typeof THEMES)[number];

/** Reads a stored theme. Any unknown value is `system`. */
export function readTheme(stored: string | null | undefined): Theme {
  return THEMES.find((theme) => theme === stored) ?? 'system';
}

/** The theme that the button switches to next. */
export function nextTheme(theme: Theme): Theme {
  return THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length]!;
}
