import { keep, recall } from '../browser/storage.ts';
import { nextTheme, readTheme, type Theme, THEME_KEY } from './theme.ts';

/** A button that switches from the system's theme to light to dark. */
class ThemeSwitch extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    if (!button) return;
    this.hidden = false;
    this.show(button, readTheme(recall(THEME_KEY)));
    button.addEventListener('click', () => {
      const theme = nextTheme(readTheme(recall(THEME_KEY)));
      keep(THEME_KEY, theme);
      this.show(button, theme);
    });
  }

  private show(button: HTMLButtonElement, theme: Theme): void {
    if (theme === 'system') delete document.documentElement.dataset['theme'];
    else document.documentElement.dataset['theme'] = theme;
    button.ariaLabel = `Theme: ${theme}`;
    button.title = `Theme: ${theme}`;
    this.dataset['theme'] = theme;
  }
}

customElements.define('theme-switch', ThemeSwitch);
