import type { Element, ElementContent } from 'hast';
import type { Block, BlockLeaf } from './blocks.ts';
import { type Figure, standsOut } from './figures.ts';

/** A range of a leaf's text that is shown as its own HTML element. */
export interface Mark {
  start: number;
  end: number;
  element: (text: string) => Element;
}

/** Most marks in one leaf. More could overflow the stack of code that reads the tree. */
const MOST_MARKS = 10_000;

/** A gap to fill in: "[name the project]". Not "[sic]", "[…]", "[!NOTE]" or an index such as "[0]". */
const GAP = /(?<![\p{L}\p{N}_\])])\[(?!(?:sic|\d+|![A-Za-z]+|[\s.…]+)\])[^\][\n]{2,}\]/gu;

/** Finds the gaps in a text that are still to fill in, as they are written. */
export function findGaps(text: string): string[] {
  return text.match(GAP) ?? [];
}

/** The marks for figures in each leaf. A figure that is partly bold is in two leaves and gets a mark in both. */
export function marksByLeaf(figures: ReadonlyMap<Block, Figure[]>): Map<BlockLeaf['node'], Mark[]> {
  const marks = new Map<BlockLeaf['node'], Mark[]>();
  for (const [{ leaves }, all] of figures) {
    const standingOut = all.filter(standsOut);
    let next = 0;
    for (const leaf of leaves) {
      const length = leaf.node.value.length;
      const inLeaf: Mark[] = [];
      while (next < standingOut.length && standingOut[next]!.start < leaf.start + length) {
        const { start, end, role } = standingOut[next]!;
        inLeaf.push(figureMark(Math.max(0, start - leaf.start), Math.min(length, end - leaf.start), role));
        if (end > leaf.start + length) break;
        next += 1;
      }
      if (inLeaf.length) marks.set(leaf.node, inLeaf);
    }
  }
  return marks;
}

function figureMark(start: number, end: number, role: Figure['role']): Mark {
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

/** The marks for the gaps in a text. */
export function gapMarks(text: string): Mark[] {
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
 * Splits a leaf into plain text and elements.
 * @param show changes how plain text is shown. It must keep the length of the text
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
