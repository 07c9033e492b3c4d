import type { Point } from 'unist';

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

/** A text, and where it is written. */
export interface Written {
  value: string;
  pieces: readonly Piece[];
}

/** Makes a text that is not written in the source. */
export const unwritten = (value: string): Written => ({ value, pieces: [] });

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
export function splitWritten({ value, pieces }: Written, indexes: readonly number[]): Written[] {
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

/** Removes the white space around a written text. */
export function trimWritten(written: Written): Written {
  const { value } = written;
  const from = value.length - value.trimStart().length;
  return sliceWritten(written, from, Math.max(from, value.trimEnd().length));
}

/** The index of the piece that holds an index of a text. 0 for what is before the first piece. */
export function pieceAt(pieces: readonly Piece[], index: number): number {
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
