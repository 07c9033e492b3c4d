import type { Code, Html, InlineCode, PhrasingContent, Text } from 'mdast';
import type { Point } from 'unist';

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

/** A piece of a text, and where it is written. It ends where the next piece starts. */
export interface Piece {
  /** Index in the text where it starts. */
  at: number;
  /** Where it is written. */
  start: Point;
  /**
   * Where it ends, if it is not written as it reads, such as a variable or an entity. Undefined if each character is
   * written as itself.
   */
  end?: Point | undefined;
}

/** The range in the source where something is written. What is not known is undefined. */
export interface SourceRange {
  start?: Point | undefined;
  /** The point after its last character. */
  end?: Point | undefined;
}

/** A text, and where it is written. */
export interface Written {
  value: string;
  pieces: readonly Piece[];
}

/** Makes a text that is not written in the source. */
export const unwritten = (value: string): Written => ({ value, pieces: [] });

/** The text of a leaf, and where it is written. */
export function writtenOf({ value, data, position }: Leaf): Written {
  return { value, pieces: data?.pieces ?? (position ? [{ at: 0, start: position.start }] : []) };
}

/** Makes a text that stands for the whole source between two points. */
export function writtenBetween(value: string, start: Point | undefined, end: Point | undefined): Written {
  return { value, pieces: start ? [{ at: 0, start, end: end ?? start }] : [] };
}

/** A part of a written text. */
export function sliceWritten({ value, pieces }: Written, from: number, to: number = value.length): Written {
  const firstPiece = Math.max(0, pieceAt(pieces, from));
  const kept: Piece[] = [];
  for (let index = firstPiece; index < pieces.length && (pieces[index]!.at < to || index === firstPiece); index += 1) {
    const { at, start, end } = pieces[index]!;
    const isCut = at < from && !end;
    kept.push({ at: Math.max(0, at - from), start: isCut ? advance(start, value.slice(at, from)) : start, end });
  }
  return { value: value.slice(from, to), pieces: kept };
}

/** Joins written texts. */
export function joinWritten(parts: readonly Written[]): Written {
  let value = '';
  const pieces: Piece[] = [];
  for (const part of parts) {
    for (const { at, start, end } of part.pieces) pieces.push({ at: at + value.length, start, end });
    value += part.value;
  }
  return { value, pieces };
}

/** Splits a written text at some indexes, which must be in order. The time does not depend on how many there are. */
function splitWritten({ value, pieces }: Written, indexes: readonly number[]): Written[] {
  let [from, index] = [0, 0];
  let start = pieces[0]?.start;
  return [...indexes, value.length].map((to) => {
    const kept: Piece[] = [];
    for (let piece = pieces[index]; piece && start && piece.at < to; piece = pieces[index]) {
      const next = pieces[index + 1]?.at ?? value.length;
      kept.push({ at: Math.max(0, piece.at - from), start, end: piece.end });
      if (next > to) {
        if (!piece.end) start = advance(start, value.slice(Math.max(piece.at, from), to));
        break;
      }
      index += 1;
      start = pieces[index]?.start;
    }
    const part = { value: value.slice(from, to), pieces: kept };
    from = to;
    return part;
  });
}

/** The lines of a written text. Each but the last has its line end. */
export function linesOf(written: Written): Written[] {
  return splitWritten(
    written,
    [...written.value.matchAll(/\n(?!$)/g)].map((match) => match.index + 1),
  );
}

/** Replaces what a pattern finds in a written text. The replacement has the range of the text it replaces. */
export function replaceWritten(written: Written, pattern: RegExp, replace: (found: string) => string): Written {
  const found = [...written.value.matchAll(pattern)];
  if (!found.length) return written;
  const parts = splitWritten(
    written,
    found.flatMap(({ 0: text, index }) => [index, index + text.length]),
  );
  return joinWritten(
    parts.map((part, index) => {
      const value = index % 2 ? replace(part.value) : part.value;
      if (value === part.value) return part;
      const { start, end } = sourceRange(part, 0, part.value.length);
      return writtenBetween(value, start, end);
    }),
  );
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

/** Removes the white space around a written text. */
export function trimWritten(written: Written): Written {
  const { value } = written;
  const from = value.length - value.trimStart().length;
  return sliceWritten(written, from, Math.max(from, value.trimEnd().length));
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

/** The range in the source of a part of a written text. Empty if it is not known. */
export function sourceRange(written: Written, from: number, to: number): SourceRange {
  const { pieces } = written;
  const first = pieces[pieceAt(pieces, from)];
  const last = pieces[pieceAt(pieces, Math.max(from, to - 1))];
  if (!first || !last) return {};
  return {
    start: first.end ? first.start : pointIn(written, first, from),
    end: last.end ?? pointIn(written, last, Math.max(from, to)),
  };
}

/** The point of an index of a text, in a piece that is written as it reads. */
function pointIn(written: Written, { at, start }: Piece, index: number): Point {
  const ends = lineEndsOf(written);
  const passed = countBelow(ends, index) - countBelow(ends, at);
  const length = Math.max(0, index - at);
  const last = passed > 0 ? ends[countBelow(ends, index) - 1]! : null;
  return {
    line: start.line + Math.max(0, passed),
    column: last === null ? start.column + length : index - last,
    offset: start.offset === undefined ? undefined : start.offset + length,
  };
}

/** The indexes of a text's line ends, stored because many points of one text are looked up. */
const lineEnds = new WeakMap<Written, readonly number[]>();

function lineEndsOf(written: Written): readonly number[] {
  const known = lineEnds.get(written);
  if (known) return known;
  const ends = [...written.value.matchAll(/\n/g)].map(({ index }) => index);
  lineEnds.set(written, ends);
  return ends;
}

/** Counts the numbers below a limit. The numbers must be in order. */
function countBelow(numbers: readonly number[], limit: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numbers[middle]! < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The index of the piece that holds an index of a text. 0 for what is before the first piece. */
function pieceAt(pieces: readonly Piece[], index: number): number {
  let [low, high] = [0, pieces.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (pieces[middle]!.at <= index) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}

/** The point after a text that starts at a point. */
function advance(from: Point, text: string): Point {
  const offset = from.offset === undefined ? undefined : from.offset + text.length;
  const last = text.lastIndexOf('\n');
  if (last < 0) return { line: from.line, column: from.column + text.length, offset };
  return { line: from.line + text.split('\n').length - 1, column: text.length - last, offset };
}
