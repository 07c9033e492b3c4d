import { LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import { describeIssues } from './issues.ts';
import type { Problem } from './problem.ts';
import { offsetOf } from './yaml-lines.ts';
import { findYamlMistakes } from './yaml-mistakes.ts';

/** The result of checking YAML against a schema: the data if it is valid, or the problems. */
export interface Checked<T> {
  data: T | undefined;
  problems: Problem[];
  /**
   * The line of a value in the file, from 1; of its nearest parent when it is absent.
   * @param holding a piece of the value, to find the line that holds it when there are several
   */
  lineOf: (path: readonly PropertyKey[], holding?: string) => number;
}

/**
 * Parses YAML and checks it against a schema.
 * @param firstLine line in the file where the YAML starts, from 1
 */
export function checkYaml<T extends z.ZodType>(
  text: string,
  schema: T,
  file: string,
  firstLine: number,
): Checked<z.output<T>> {
  const counter = new LineCounter();
  const doc = parseDocument(text, { lineCounter: counter, prettyErrors: false, customTags: [], logLevel: 'error' });
  const lineAt = (offset: number) => Math.max(1, counter.linePos(offset).line);
  const lineOf = (path: readonly PropertyKey[], holding = '') => {
    const start = offsetOf(doc, path);
    return lineAt(Math.max(start, text.indexOf(holding, start))) + firstLine - 1;
  };

  const mistakes = findYamlMistakes(text, doc, lineAt);
  if (mistakes.length)
    return {
      data: undefined,
      problems: mistakes.map(({ line, message }) => ({ file, line: line + firstLine - 1, message, severity: 'error' })),
      lineOf,
    };
  const value: unknown = doc.toJS() ?? (schema instanceof z.ZodArray ? [] : {});
  const result = schema.safeParse(value);
  if (result.success) return { data: result.data, problems: [], lineOf };
  const problems = describeIssues(result.error, schema, value).map(({ path, message }): Problem => ({
    file,
    line: lineOf(path),
    field: path.map(String).join('.') || undefined,
    message,
    severity: 'error',
  }));
  return { data: undefined, problems, lineOf };
}
