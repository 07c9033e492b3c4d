/** What is said aloud in a part of the page as plain text: whatever is marked `data-say`, in order. */
export function readAloud(part: ParentNode): string {
  return [...part.querySelectorAll('[data-say]')].flatMap(linesOf).join('\n\n');
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
