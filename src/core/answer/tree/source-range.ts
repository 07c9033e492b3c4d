import type { Point } from 'unist';
import { joinWritten, type Piece, pieceAt, splitWritten, type Written, writtenBetween } from './written.ts';

/** The range in the source where something is written. What is not known is undefined. */
export interface SourceRange {
  start?: Point | undefined;
  /** The point after its last character. */
  end?: Point | undefined;
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
