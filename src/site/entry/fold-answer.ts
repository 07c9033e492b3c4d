import { FOLDED_KEY } from './fold.ts';

/** Keeps answers hidden from page to page, and shows them while they are printed. */
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

/** Remembers it until the tab is closed. If the browser blocks its storage, each answer starts visible. */
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
