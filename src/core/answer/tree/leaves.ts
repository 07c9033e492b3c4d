import type { Code, Html, InlineCode, PhrasingContent, Text } from 'mdast';
import { sourceRange } from './source-range.ts';
import { joinWritten, type Piece, sliceWritten, type Written } from './written.ts';

declare module 'mdast' {
  interface TextData {
    /** Where the text is written. Absent if it is written as it reads, from its position on. */
    pieces?: readonly Piece[];
  }
  interface InlineCodeData {
    pieces?: readonly Piece[];
  }
  interface CodeData {
    pieces?: readonly Piece[];
  }
  interface HtmlData {
    pieces?: readonly Piece[];
  }
}

/** A node that holds text. */
export type Leaf = Text | InlineCode | Code | Html;

/** The text of a leaf, and where it is written. */
export function writtenOf({ value, data, position }: Leaf): Written {
  return { value, pieces: data?.pieces ?? (position ? [{ at: 0, start: position.start }] : []) };
}

/** Gives a leaf another text. */
export function writeLeaf<T extends Leaf>(leaf: T, { value, pieces }: Written): T {
  const [first] = pieces;
  const start = first?.start ?? leaf.position?.start;
  const end = leaf.position?.end ?? start;
  return { ...leaf, value, data: { ...leaf.data, pieces }, position: start && end && { start, end } };
}

/** Makes a text node of a written text. */
export function textOf(written: Written): Text {
  const { start, end } = sourceRange(written, 0, written.value.length);
  return writeLeaf({ type: 'text', value: '', position: start && end && { start, end } }, written);
}

/** A part of a leaf. */
export function sliceLeaf<T extends Leaf>(leaf: T, from: number, to: number = leaf.value.length): T {
  return from === 0 && to === leaf.value.length ? leaf : writeLeaf(leaf, sliceWritten(writtenOf(leaf), from, to));
}

/** Joins two text nodes. */
export function joinTexts(first: Text, second: Text): Text {
  return textOf(joinWritten([writtenOf(first), writtenOf(second)]));
}

/** Joins all the text in some nodes. */
export function writtenIn(nodes: readonly PhrasingContent[]): Written {
  return joinWritten(
    nodes.flatMap((node): Written[] => {
      if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'html') return [writtenOf(node)];
      return 'children' in node ? [writtenIn(node.children)] : [];
    }),
  );
}
