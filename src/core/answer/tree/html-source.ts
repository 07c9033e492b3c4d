import type { Element, RootContent as HastContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { BLOCK_TAGS } from './html-tags.ts';

/** A block of HTML as elements, and the range of each. */
export interface HtmlSource {
  children: readonly HastContent[];
  /** Index where a node starts. */
  startOf: (node: HastContent) => number;
  /** Index where the text after a node starts. */
  endOf: (node: HastContent) => number;
  /** Whether an element is a block or holds one. Such an element cannot be part of a line. */
  isBlock: (node: HastContent) => node is Element;
  /** The line of an index, from 1. */
  lineAt: (index: number) => number;
}

/**
 * Reads a block of HTML. Every character is in the range of some element: where the range of an element is not known,
 * it follows from the elements beside it.
 * @param line the line of the block, from 1
 */
export function readHtml(html: string, line: number): HtmlSource {
  const starts = new Map<HastContent, number>();
  const ends = new Map<HastContent, number>();
  const blocks = new Set<HastContent>();
  const measure = (children: readonly HastContent[], limit: number): boolean => {
    let holdsBlock = false;
    let next = limit;
    for (const child of children.toReversed()) {
      const start = child.position?.start.offset ?? next;
      // Text in a table that stands in no cell comes before the table.
      const isMoved = start > next;
      starts.set(child, start);
      ends.set(child, isMoved ? (child.position?.end.offset ?? next) : next);
      if (child.type === 'element') {
        const end = child.data?.position.closing?.start.offset ?? next;
        const isBlock = measure(child.children, end) || BLOCK_TAGS.has(child.tagName);
        if (isBlock) blocks.add(child);
        holdsBlock ||= isBlock;
      }
      if (!isMoved) next = start;
    }
    return holdsBlock;
  };
  const { children } = fromHtml(html, { fragment: true, verbose: true });
  measure(children, html.length);
  return {
    children,
    startOf: (node) => starts.get(node) ?? 0,
    endOf: (node) => ends.get(node) ?? html.length,
    isBlock: (node): node is Element => blocks.has(node),
    lineAt: countLines(html, line),
  };
}

function countLines(text: string, line: number): (index: number) => number {
  const lineEnds = [...text.matchAll(/\n/g)].map(({ index }) => index);
  return (index) => {
    let [low, high] = [0, lineEnds.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (lineEnds[middle]! < index) low = middle + 1;
      else high = middle;
    }
    return line + low;
  };
}
