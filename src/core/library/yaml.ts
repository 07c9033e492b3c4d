import { type Document, LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import type { Diagnostic, FileRange } from '../diagnostics/diagnostic.ts';
import type { ExactPoint } from '../diagnostics/point.ts';
import { makeProblem } from '../diagnostics/make-problem.ts';
import { describeIssues } from './issues.ts';
import { trimWritten, type Written } from '../answer/tree/written.ts';
import { keyOffset, valueRange } from './yaml-lines.ts';
import { readWritten } from './yaml-text.ts';
import { findYamlMistakes } from './yaml-mistakes.ts';

/** Finds the values of a YAML text in its file. For a value that is absent, finds its nearest parent. */
export interface Finder {
  /**
   * The line of a value, from 1.
   * @param part a part of the value. If there is one, the line is the line of the part
   */
  lineOf: (path: readonly PropertyKey[], part?: string) => number;
  /**
   * The range of a value: from its key to its end. If the value is absent, only where its parent begins.
   * @param part a part of the value. If there is one, the range is the range of the part
   */
  rangeOf: (path: readonly PropertyKey[], holding?: string) => Pick<FileRange, 'start' | 'end'>;
  /** Where each character of a text is written, without the white space around it. Null if the value is no text. */
  writtenAt: (path: readonly PropertyKey[]) => Written | null;
}

/** The result of checking YAML against a schema: the data if it is valid, or the problems. */
export interface Checked<T> extends Finder {
  data: T | undefined;
  problems: Diagnostic[];
}

/** The finder of a text without YAML. It finds nothing. */
export const EMPTY_FINDER: Finder = { lineOf: () => 1, rangeOf: () => ({ start: { line: 1 } }), writtenAt: () => null };

/** Where a file begins. */
const START = { line: 1, offset: 0 };

/**
 * Makes a finder of the values of a YAML text.
 * @param counter the lines of the text, as the parser counted them
 */
export function makeFinder(
  doc: Document,
  text: string,
  counter: LineCounter,
  begins: { line: number; offset: number } = START,
): Finder & { pointAt: (offset: number) => ExactPoint } {
  const pointAt = (offset: number): ExactPoint => {
    const { line, col } = counter.linePos(offset);
    return { line: Math.max(1, line) + begins.line - 1, column: Math.max(1, col), offset: offset + begins.offset };
  };
  const startOf = (path: readonly PropertyKey[], holding: string) => {
    const start = keyOffset(doc, path);
    return Math.max(start, text.indexOf(holding, start));
  };
  return {
    pointAt,
    lineOf: (path, holding = '') => pointAt(startOf(path, holding)).line,
    rangeOf: (path, holding = '') => {
      const start = startOf(path, holding);
      const isHeld = holding !== '' && text.startsWith(holding, start);
      const end = isHeld ? start + holding.length : valueRange(doc, path)?.[1];
      return { start: pointAt(start), end: end === undefined ? undefined : pointAt(end) };
    },
    writtenAt: (path) => {
      const written = readWritten(doc, text, path, pointAt);
      return written && trimWritten(written);
    },
  };
}

/**
 * Parses YAML and checks it against a schema.
 * @param begins where in the file the YAML starts, at the beginning of a line
 */
export function checkYaml<T extends z.ZodType>(
  text: string,
  schema: T,
  file: string,
  begins: { line: number; offset: number } = START,
): Checked<z.output<T>> {
  const counter = new LineCounter();
  const doc = parseDocument(text, { lineCounter: counter, prettyErrors: false, customTags: [], logLevel: 'error' });
  const { pointAt, ...finder } = makeFinder(doc, text, counter, begins);
  const mistakes = findYamlMistakes(text, doc, (offset) => counter.linePos(offset).line);
  if (mistakes.length)
    return {
      data: undefined,
      problems: mistakes.map(({ id, offset, mistake }) => makeProblem(id, file, mistake, { start: pointAt(offset) })),
      ...finder,
    };
  const value: unknown = doc.toJS() ?? (schema instanceof z.ZodArray ? [] : {});
  const result = schema.safeParse(value);
  if (result.success) return { data: result.data, problems: [], ...finder };
  const problems = describeIssues(result.error, schema, value).map(({ id, path, mistake }) =>
    makeProblem(id, file, mistake, { ...finder.rangeOf(path), field: path.map(String).join('.') || undefined }),
  );
  return { data: undefined, problems, ...finder };
}
