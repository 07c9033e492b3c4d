import { FOLDED_KEY } from './fold.ts';

/** Keeps answers folded from entry to entry, and opens them while they are printed: paper has nothing to unfold. */
class FoldAnswer extends HTMLElement {
  connectedCallback(): void {
    const details = this.querySelector('details');
    if (!details) return;
    const root = document.documentElement;
    if ('folded' in root.dataset) details.open = false;
    // Not the toggle event: it comes late, when the next key may already have left the page.
    details.querySelector('summary')?.addEventListener('click', () => {
      keepFolded(details.open);
      for (const other of document.querySelectorAll<HTMLDetailsElement>('fold-answer > details'))
        if (other !== details) other.open = !details.open;
    });
    let folded = false;
    addEventListener('beforeprint', () => {
      // Some browsers say so twice.
      folded ||= !details.open;
      details.open = true;
    });
    addEventListener('afterprint', () => {
      if (folded) details.open = false;
      folded = false;
    });
  }
}

/** Remembers until the tab is closed; a browser that refuses its storage opens each answer anew. */
function keepFolded(folded: boolean): void {
  try {
    if (folded) sessionStorage.setItem(FOLDED_KEY, '1');
    else sessionStorage.removeItem(FOLDED_KEY);
  } catch {
    return;
  }
}

customElements.define('fold-answer', FoldAnswer);
delete document.documentElement.dataset['folded'];
