/** Milliseconds that the page says it has copied. */
const SAID = 2000;

/** Copies what is said aloud on the page as plain text: whatever is marked `data-say`, in order. */
class CopyAnswer extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    const status = this.querySelector('[role=status]');
    if (!button || !status || !('clipboard' in navigator)) return;
    this.hidden = false;
    button.addEventListener('click', () => {
      const text = [...document.querySelectorAll('[data-say]')].flatMap(linesOf).join('\n\n');
      navigator.clipboard.writeText(text).then(
        () => say('Copied'),
        () => say('The browser did not allow copying'),
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

/** An element's paragraphs and list items as lines, numbered where they are numbered. */
function linesOf(element: Element): string[] {
  const blocks = [...element.querySelectorAll('p, li, pre, tr')].filter((block) => !block.querySelector('p, li'));
  if (!blocks.length) return [clean(element)];
  return blocks.map((block) => {
    const item = block.closest('li');
    const list = item?.parentElement;
    const mark = !item || !list ? '' : list.tagName === 'OL' ? `${[...list.children].indexOf(item) + 1}. ` : '- ';
    return mark + clean(block);
  });
}

function clean(element: Element): string {
  return (element.textContent ?? '').replace(/\s+/g, ' ').trim();
}

customElements.define('copy-answer', CopyAnswer);
