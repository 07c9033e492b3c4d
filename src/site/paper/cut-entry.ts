/**
 * Cuts an element of the page into pieces that replace it. A piece is no higher than the limit if its text can be cut
 * there. Cuts between paragraphs and list items where possible.
 * @param limit in px
 */
export function cutEntry(element: HTMLElement, limit: number): HTMLElement[] {
  const pieces = [element];
  for (let rest = cutAt(element, limit); rest; rest = cutAt(rest, limit)) {
    pieces.at(-1)!.after(rest);
    pieces.push(rest);
  }
  return pieces;
}

/** Moves what is below a limit into a new element. Null if there is nothing to move. */
function cutAt(element: HTMLElement, limit: number): HTMLElement | null {
  const { top, height } = element.getBoundingClientRect();
  return height <= limit ? null : takeBelow(element, top + limit, limit);
}

function takeBelow(element: HTMLElement, bottom: number, limit: number): HTMLElement | null {
  const children = [...element.childNodes];
  const at = children.findIndex((child) => rectOf(child).bottom > bottom);
  const crossing = children[at];
  if (!crossing) return null;
  const rest = element.cloneNode(false) as HTMLElement;
  rest.setAttribute('data-continued', '');
  const isFirst = children.slice(0, at).every(staysWithNext);
  const tail = isFirst || rectOf(crossing).height > limit ? splitNode(crossing, bottom, limit) : null;
  // A child that cannot be cut moves as a whole, unless nothing would be left before it.
  const moved = children.slice(tail || isFirst ? at + 1 : at);
  if (tail) moved.unshift(tail);
  if (!moved.some((node) => node.textContent?.trim())) return null;
  continueNumbers(element, rest, moved, children);
  rest.append(...moved);
  return rest;
}

/** Whether a node must stay with the next one: a title, a label, a letter or white space. */
function staysWithNext(node: ChildNode): boolean {
  return rectOf(node).height === 0 || (node instanceof Element && node.matches('h4, .label, b'));
}

/** Splits a node at a height. Null if it cannot be split there. */
function splitNode(node: ChildNode, bottom: number, limit: number): ChildNode | null {
  if (node instanceof Text) return splitText(node, bottom);
  if (node instanceof HTMLTableRowElement) return splitRow(node, bottom, limit);
  return node instanceof HTMLElement ? takeBelow(node, bottom, limit) : null;
}

/** Splits a text before the first character below a height, at white space if there is any. */
function splitText(text: Text, bottom: number): Text | null {
  const range = document.createRange();
  const isBelow = (index: number) => {
    range.setStart(text, index);
    range.setEnd(text, index + 1);
    return range.getBoundingClientRect().bottom > bottom;
  };
  let [low, high] = [0, text.length - 1];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (isBelow(middle)) high = middle;
    else low = middle + 1;
  }
  const space = text.data.slice(0, low).search(/\s\S*$/);
  const at = space > 0 ? space + 1 : low;
  return at > 0 && at < text.length ? text.splitText(at) : null;
}

/** Splits a table row: each cell continues in a new row below. */
function splitRow(row: HTMLTableRowElement, bottom: number, limit: number): HTMLTableRowElement | null {
  const rest = row.cloneNode(false) as HTMLTableRowElement;
  const tails = [...row.cells].map((cell) => takeBelow(cell, bottom, limit));
  if (tails.every((tail) => !tail)) return null;
  rest.append(...tails.map((tail, index) => tail ?? row.cells[index]!.cloneNode(false)));
  return rest;
}

/** Continues the numbers of a list that is cut. The rest of an item that is cut has no number. */
function continueNumbers(
  element: Element,
  rest: Element,
  moved: readonly ChildNode[],
  children: readonly ChildNode[],
): void {
  if (!(element instanceof HTMLOListElement) || !(rest instanceof HTMLOListElement)) return;
  const isItem = (node: ChildNode) => node instanceof HTMLLIElement;
  rest.start = element.start + children.filter(isItem).length - moved.filter(isItem).length;
}

function rectOf(node: ChildNode): DOMRect {
  if (node instanceof Element) return node.getBoundingClientRect();
  const range = document.createRange();
  range.selectNode(node);
  return range.getBoundingClientRect();
}
