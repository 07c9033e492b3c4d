/**
 * Reads what is said aloud from a part of the page, as plain text: all elements with `data-say`, in order. A second copy
 * of the text would make each page heavier.
 */
export function readAloud(part: ParentNode): string {
  return [...part.querySelectorAll('[data-say]')].flatMap(linesOf).join('\n\n');
}

/** Elements that get a line each. */
const LINE_ELEMENTS = 'p, li, pre, tr, figcaption';

/** An element's paragraphs and list items as lines. Items of numbered lists keep their numbers. */
function linesOf(element: Element): string[] {
  const blocks = [...element.querySelectorAll(LINE_ELEMENTS)];
  return blocks.length ? blocks.map((block) => markOf(block) + ownText(block)).filter(Boolean) : [ownText(element)];
}

/** The bullet or number of a list item, for its first line. */
function markOf(block: Element): string {
  const item = block.matches('li') ? block : block.matches('li > :first-child') ? block.parentElement : null;
  const list = item?.parentElement;
  if (!item || !list || !ownText(block)) return '';
  if (!(list instanceof HTMLOListElement)) return '- ';
  return `${item.getAttribute('value') ?? list.start + [...list.children].indexOf(item)}. `;
}

/** The text of a block, without the blocks inside it and without text that is struck out. */
function ownText(block: Element): string {
  const copy = block.cloneNode(true) as Element;
  for (const inner of copy.querySelectorAll(`${LINE_ELEMENTS}, del`)) inner.remove();
  return copy.textContent.replace(/\s+/g, ' ').trim();
}
