/** A point in a file whose line, column and offset are all known. */
export interface ExactPoint {
  /** From 1. */
  line: number;
  /** From 1, in UTF-16 code units. */
  column: number;
  /** From 0, in UTF-16 code units. */
  offset: number;
}

/** The point at an offset of a text. */
export function pointAt(text: string, offset: number): ExactPoint {
  const before = text.slice(0, offset);
  const lineStart = before.lastIndexOf('\n') + 1;
  return { line: before.split('\n').length, column: offset - lineStart + 1, offset };
}
