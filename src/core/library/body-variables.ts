import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { findVariables } from '../answer/variables.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { makeProblem } from '../diagnostics/make-problem.ts';
import { type Entry, rangeInBody } from './entry.ts';
import type { ListedNames } from './listed-names.ts';

/** Finds the variables in an entry's front matter that site.yaml does not list. */
export function checkDataVariables({ file, data, rangeOf }: Entry, known: ListedNames): Diagnostic[] {
  return textsOf(data).flatMap(({ text, path }) =>
    findUnknown(text, known).map(({ written, mistake }) =>
      makeProblem('unknown-variable', file, mistake, { ...rangeOf(path, written), field: path.join('.') }),
    ),
  );
}

/** A brace that is written with an escape or an entity. */
const ESCAPED_BRACE = /\\[{}]|&(?:#|[lr])/i;

/** Whether a body may have an unknown variable. A body without one is not parsed. */
export function mayHoldUnknown(body: string, known: ListedNames): boolean {
  return ESCAPED_BRACE.test(body) || findUnknown(body, known).length > 0;
}

/** Finds the variables in an entry's body that site.yaml does not list. */
export function checkBodyVariables(entry: Entry, tree: Root, known: ListedNames): Diagnostic[] {
  const problems: Diagnostic[] = [];
  visit(tree, 'text', ({ value, position }) => {
    for (const { index, written, mistake } of findUnknown(value, known)) {
      const line = (position?.start.line ?? 1) + value.slice(0, index).split('\n').length - 1;
      const offset = (position?.start.offset ?? 0) + index;
      // After an escape or an entity the offset may be wrong. The line is always right.
      const isThere = entry.body.startsWith(written, offset);
      const range = isThere ? rangeInBody(entry, offset, offset + written.length) : { start: { line } };
      problems.push(makeProblem('unknown-variable', entry.file, mistake, range));
    }
  });
  return problems;
}

function findUnknown(text: string, known: ListedNames) {
  if (!text.includes('{{')) return [];
  return findVariables(text)
    .filter(({ name }) => !known.names.has(name))
    .map(({ name, index }) => ({
      index,
      written: text.slice(index, text.indexOf('}}', index) + 2),
      mistake: known.refuse(name, `{{${name}}}`),
    }));
}

/** Lists all texts in front matter, each with its path. */
function textsOf(value: unknown, path: string[] = []): { text: string; path: string[] }[] {
  if (typeof value === 'string') return [{ text: value, path }];
  return value && typeof value === 'object'
    ? Object.entries(value).flatMap(([key, inner]) => textsOf(inner, [...path, key]))
    : [];
}
