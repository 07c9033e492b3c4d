/** How long "Copied" is shown, in milliseconds. */
const MESSAGE_TIME = 2000;

/** A button that copies what is said aloud as plain text: of its article, or else of the page. */
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
      }, MESSAGE_TIME);
    };
  }
}

customElements.define('copy-answer', CopyAnswer);
