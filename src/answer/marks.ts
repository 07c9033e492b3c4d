import type { Element, ElementContent } from 'hast';
import type { InlineCode, Text } from 'mdast';
import type { Block } from './blocks.ts';
import { type Figure, standsOut } from './evidence.ts';

/** A stretch of a leaf's text that is shown as an element of its own. */
export interface Mark {
  start: number;
  end: number;
  element: (text: string) => Element;
}

/** Most elements in one leaf: more are never read, and a list of a hundred thousand overflows the stack of its readers. */
const MOST_MARKS = 10_000;

/** A gap that the author has left to fill: "[name the project]"; not "[sic]", "[…]", or the index of a list. */
const GAP = /(?<![\p{L}\p{N}_\])])\[(?!(?:sic|\d+|[\s.…]+)\])[^\][\n]{2,}\]/gu;

/** The gaps in a text that the author has left to fill, as they are written. */
export function findGaps(text: string): string[] {
  return text.match(GAP) ?? [];
}

/** Where the figures stand in each leaf of the tree; one that marks bold and plain text is marked in both. */
export function marksByLeaf(figures: ReadonlyMap<Block, Figure[]>): Map<Text | InlineCode, Mark[]> {
  const marks = new Map<Text | InlineCode, Mark[]>();
  for (const [{ leaves }, all] of figures) {
    const found = all.filter(standsOut);
    let next = 0;
    for (const leaf of leaves) {
      const length = leaf.node.value.length;
      const inLeaf: Mark[] = [];
      while (next < found.length && found[next]!.start < leaf.start + length) {
        const { start, end, role } = found[next]!;
        inLeaf.push(markOf(Math.max(0, start - leaf.start), Math.min(length, end - leaf.start), role));
        if (end > leaf.start + length) break;
        next += 1;
      }
      if (inLeaf.length) marks.set(leaf.node, inLeaf);
    }
  }
  return marks;
}

function markOf(start: number, end: number, role: Figure['role']): Mark {
  return {
    start,
    end,
    element: (text) => ({
      type: 'element',
      tagName: 'mark',
      properties: { dataRole: role },
      children: [{ type: 'text', value: text }],
    }),
  };
}

/** Where a text leaves a gap. */
export function gapsIn(text: string): Mark[] {
  return [...text.matchAll(GAP)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    element: (gap) => ({
      type: 'element',
      tagName: 'span',
      properties: { className: ['gap'], title: 'Still to fill in' },
      children: [{ type: 'text', value: gap }],
    }),
  }));
}

/**
 * Splits a leaf into plain text and marked elements.
 * @param show how plain text is shown; it must keep the text's length
 */
export function splitLeaf(
  text: string,
  marks: Mark[],
  show: (text: string) => string = (plain) => plain,
): ElementContent[] {
  const shown = show(text);
  const parts: ElementContent[] = [];
  let at = 0;
  for (const mark of marks.toSorted((a, b) => a.start - b.start).slice(0, MOST_MARKS)) {
    if (mark.start < at) continue;
    if (mark.start > at) parts.push({ type: 'text', value: shown.slice(at, mark.start) });
    parts.push(mark.element(shown.slice(mark.start, mark.end)));
    at = mark.end;
  }
  if (at < text.length) parts.push({ type: 'text', value: shown.slice(at) });
  return parts;
}
