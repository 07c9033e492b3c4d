import { FOLDED_KEY } from './fold.ts';

/** An answer that can be hidden. It stays hidden from page to page, and is shown when it is printed. */
class FoldAnswer extends HTMLElement {
  connectedCallback(): void {
    const details = this.querySelector('details');
    if (!details) return;
    const root = document.documentElement;
    if ('folded' in root.dataset) details.open = false;
    // The toggle event would come too late: the next key may already have left the page.
    details.querySelector('summary')?.addEventListener('click', () => {
      keepFolded(details.open);
      for (const other of document.querySelectorAll<HTMLDetailsElement>('fold-answer > details'))
        if (other !== details) other.open = !details.open;
    });
    let folded = false;
    addEventListener('beforeprint', () => {
      // Some browsers fire this event twice.
      folded ||= !details.open;
      details.open = true;
    });
    addEventListener('afterprint', () => {
      if (folded) details.open = false;
      folded = false;
    });
  }
}

/** Remembers whether answers are hidden, until the tab is closed. If the browser blocks its storage, they are shown. */
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
