/** How long "Copied" is shown, in milliseconds. */
const SAID = 2000;

/** Copies the text to say in its article, or else on the page, as plain text. */
class CopyAnswer extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    const status = this.querySelector('[role=status]');
    if (!button || !status || !('clipboard' in navigator)) return;
    this.hidden = false;
    button.addEventListener('click', () => {
      import('./plain-text.ts')
        .then(({ readAloud }) => navigator.clipboard.writeText(readAloud(this.closest('article') ?? document)))
        .then(
          () => say('Copied'),
          () => say('Your browser blocked copying'),
        );
    });
    const say = (words: string): void => {
      status.textContent = words;
      setTimeout(() => {
        status.textContent = '';
      }, SAID);
    };
  }
}

customElements.define('copy-answer', CopyAnswer);
