/** Opens the answer while it is printed: paper has nothing to unfold. */
class FoldAnswer extends HTMLElement {
  connectedCallback(): void {
    const details = this.querySelector('details');
    if (!details) return;
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
