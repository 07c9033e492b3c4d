import { FOLDED_KEY } from './fold.ts';

/** Keeps answers folded from entry to entry, and opens them while they are printed: paper has nothing to unfold. */
class FoldAnswer extends HTMLElement {
  connectedCallback(): void {
    const details = this.querySelector('details');
    if (!details) return;
    const root = document.documentElement;
    if ('folded' in root.dataset) details.open = false;
    delete root.dataset['folded'];
    details.addEventListener('toggle', () => {
      if (matchMedia('print').matches) return;
      try {
        if (details.open) sessionStorage.removeItem(FOLDED_KEY);
        else sessionStorage.setItem(FOLDED_KEY, '1');
      } catch {
        // A browser that refuses its storage opens each answer anew.
      }
    });
    let folded = false;
    addEventListener('beforeprint', () => {
      folded = !details.open;
      details.open = true;
    });
    addEventListener('afterprint', () => {
      if (folded) details.open = false;
    });
  }
}

customElements.define('fold-answer', FoldAnswer);
