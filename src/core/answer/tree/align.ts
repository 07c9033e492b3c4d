import type { Point } from 'unist';
import type { Piece } from './written.ts';

/**
 * Reads the text at an index of the source if it is not written as it reads, such as an entity: the length of the
 * source, and the text that it stands for. Null if a character is written as itself.
 */
export type ReadSpecial = (source: string, index: number) => { length: number; reads: string } | null;

/** How a source writes text. */
export interface Spelling {
  readSpecial: ReadSpecial;
  /** Characters of the source that are not part of the text, besides white space. */
  silent: string;
}

/**
 * Finds where each character of a text is written, by walking through the text and its source side by side. What is not
 * written as it reads becomes a piece of its own.
 * @param start where the text starts in its source
 * @param end the offset in the source where it ends
 */
export function alignText(value: string, source: string, start: Point, end: number, spelling: Spelling): Piece[] {
  const pieces: Piece[] = [];
  let [line, lineStart] = [start.line, (start.offset ?? 0) - start.column + 1];
  let [at, index, isRun] = [0, start.offset ?? 0, false];
  const point = (): Point => ({ line, column: index - lineStart + 1, offset: index });
  const skip = (characters: number): void => {
    for (const stop = index + characters; index < stop; index += 1) {
      if (source[index] !== '\n') continue;
      line += 1;
      lineStart = index + 1;
    }
  };
  /** Adds a piece for text that is not written as it reads. */
  const addPiece = (reads: number, written: number): void => {
    const from = point();
    skip(written);
    if (reads) pieces.push({ at, start: from, end: point() });
    at += reads;
    isRun = false;
  };
  const silent = (character: string | undefined) =>
    character !== undefined && (/\s/.test(character) || spelling.silent.includes(character));
  while (at < value.length) {
    if (index >= end) {
      addPiece(value.length - at, 0);
      break;
    }
    const special = spelling.readSpecial(source, index);
    if (special && value.startsWith(special.reads, at)) addPiece(special.reads.length, special.length);
    else if (source[index] === value[at]) {
      if (!isRun) pieces.push({ at, start: point() });
      isRun = true;
      skip(1);
      at += 1;
    } else if (/\s/.test(value[at]!) && /\s/.test(source[index]!)) addPiece(1, 1);
    else if (silent(source[index])) {
      isRun = false;
      skip(1);
    } else if (/\s/.test(value[at]!)) addPiece(1, 0);
    else addPiece(value.length - at, end - index);
  }
  return pieces;
}
