import { LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import type { Diagnostic, Place, Point } from '../diagnostics/diagnostic.ts';
import { makeProblem } from '../diagnostics/make-problem.ts';
import { describeIssues } from './issues.ts';
import { offsetOf, rangeOf } from './yaml-lines.ts';
import { findYamlMistakes } from './yaml-mistakes.ts';

/** Finds a value of a YAML text in its file; its nearest parent when it is absent. */
interface Finder {
  /**
   * The line of a value, from 1.
   * @param holding a piece of the value, to find the line that holds it when there are several
   */
  lineOf: (path: readonly PropertyKey[], holding?: string) => number;
  /**
   * Where a value is: from its key to its end. Only where the parent begins when it is absent.
   * @param holding a piece of the value, to find where that is
   */
  placeOf: (path: readonly PropertyKey[], holding?: string) => Pick<Place, 'start' | 'end'>;
}

/** The result of checking YAML against a schema: the data if it is valid, or the problems. */
export interface Checked<T> extends Finder {
  data: T | undefined;
  problems: Diagnostic[];
}

/** Finds nothing: for a text without YAML. */
export const NOWHERE: Finder = { lineOf: () => 1, placeOf: () => ({ start: { line: 1 } }) };

/** Where a file begins. */
const START = { line: 1, offset: 0 };

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
  const pointAt = (offset: number): Point => {
    const { line, col } = counter.linePos(offset);
    return { line: Math.max(1, line) + begins.line - 1, column: Math.max(1, col), offset: offset + begins.offset };
  };
  const startOf = (path: readonly PropertyKey[], holding: string) => {
    const start = offsetOf(doc, path);
    return Math.max(start, text.indexOf(holding, start));
  };
  const finder: Finder = {
    lineOf: (path, holding = '') => pointAt(startOf(path, holding)).line,
    placeOf: (path, holding = '') => {
      const start = startOf(path, holding);
      const isHeld = holding !== '' && text.startsWith(holding, start);
      const end = isHeld ? start + holding.length : rangeOf(doc, path)?.[1];
      return { start: pointAt(start), end: end === undefined ? undefined : pointAt(end) };
    },
  };

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
    makeProblem(id, file, mistake, { ...finder.placeOf(path), field: path.map(String).join('.') || undefined }),
  );
  return { data: undefined, problems, ...finder };
}
