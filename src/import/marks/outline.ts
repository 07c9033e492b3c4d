import { chooseMarks, joinAsked } from './choose-marks.ts';
import { findCode } from '../text/code.ts';
import type { Definition } from '../text/definitions.ts';
import { findMarks } from './find-marks.ts';
import type { Mark } from './mark.ts';
import { findMarkup } from './markup.ts';
import { findPlainMarks } from './plain-marks.ts';
import { readTables } from './tables.ts';
import { isQuestion } from '../words/titles.ts';

/** Why the header of a table of entries is left out. */
export const TABLE_HEADER = 'a table header';

/** The marks of a document, and the lines to leave out. */
export interface Outline {
  marks: Mark[];
  /** Why lines are left out, by their numbers. */
  skipped: ReadonlyMap<number, string>;
}

/** Finds the marks of a document, in order. Ignores code. */
export function readOutline(lines: readonly string[], definitions: ReadonlyMap<string, Definition>): Outline {
  const code = findCode(lines);
  const tables = readTables(lines, code);
  const markup = findMarkup(lines, code, definitions);
  const rows = tables.flatMap((table) => table.rows);
  const isRow = new Set(rows.map(({ line }) => line));
  const isText = ({ line }: Mark) => !isRow.has(line) && !markup.has(line);
  const candidates = inOrder([...findMarks(lines, code).filter(isText), ...rows]);
  const written = chooseMarks(lines, candidates);
  const plain = findPlainMarks(lines, code, {
    asks: written.some(({ style, title }) => style !== 'heading' || isQuestion(title)),
    hasHeadings: written.some(({ style }) => style === 'heading'),
    first: written[0]?.line ?? Infinity,
  }).filter(isText);
  const marks = plain.length ? chooseMarks(lines, inOrder([...written, ...plain])) : written;
  const chosen = new Set(marks);
  const skipped = new Map(markup);
  // When the rows of a table are part of an answer, its header is too, and stays.
  for (const { head } of tables.filter((table) => table.rows.some((row) => chosen.has(row))))
    skipped.set(head, TABLE_HEADER).set(head + 1, TABLE_HEADER);
  return { marks: joinAsked(lines, marks), skipped };
}

function inOrder(marks: readonly Mark[]): Mark[] {
  return marks.toSorted((a, b) => a.line - b.line);
}
