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

/** What stands in a line of its own. */
const BLOCKS = 'p, li, pre, tr, figcaption';

/** An element's paragraphs and list items as lines, numbered where they are numbered. */
function linesOf(element: Element): string[] {
  const blocks = [...element.querySelectorAll(BLOCKS)];
  return blocks.length ? blocks.map((block) => markOf(block) + ownText(block)).filter(Boolean) : [ownText(element)];
}

/** What stands before the first line of a list item. */
function markOf(block: Element): string {
  const item = block.matches('li') ? block : block.matches('li > :first-child') ? block.parentElement : null;
  const list = item?.parentElement;
  if (!item || !list || !ownText(block)) return '';
  return list instanceof HTMLOListElement ? `${list.start + [...list.children].indexOf(item)}. ` : '- ';
}

/** The text of a block without that of the blocks inside it. */
function ownText(block: Element): string {
  const copy = block.cloneNode(true) as Element;
  for (const inner of copy.querySelectorAll(BLOCKS)) inner.remove();
  return (copy.textContent ?? '').replace(/\s+/g, ' ').trim();
}

customElements.define('copy-answer', CopyAnswer);
