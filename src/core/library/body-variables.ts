import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { findVariables } from '../answer/variables.ts';
import type { Entry } from './entry.ts';
import type { ListedNames } from './listed-names.ts';
import type { Problem } from './problem.ts';

/** Finds the variables in an entry's front matter that site.yaml does not list. */
export function checkDataVariables({ file, data, lineOf }: Entry, known: ListedNames): Problem[] {
  return textsOf(data).flatMap(({ text, path }) =>
    findUnknown(text, known).map(({ written, message }): Problem => ({
      file,
      line: lineOf(path, written),
      field: path.join('.'),
      message,
      severity: 'error',
    })),
  );
}

/** A brace written with an escape or an entity. */
const DISGUISED = /\\[{}]|&(?:#|[lr])/i;

/** Whether a body may have an unknown variable. If not, it does not have to be parsed. */
export function mayHoldUnknown(body: string, known: ListedNames): boolean {
  return DISGUISED.test(body) || findUnknown(body, known).length > 0;
}

/** Finds the variables in an entry's body that site.yaml does not list. */
export function checkBodyVariables({ file }: Entry, tree: Root, known: ListedNames): Problem[] {
  const problems: Problem[] = [];
  visit(tree, 'text', ({ value, position }) => {
    for (const { index, message } of findUnknown(value, known)) {
      const line = (position?.start.line ?? 1) + value.slice(0, index).split('\n').length - 1;
      problems.push({ file, line, message, severity: 'error' });
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
      message: known.refuse(name, `{{${name}}}`),
    }));
}

/** All texts in front matter, each with its path. */
function textsOf(value: unknown, path: string[] = []): { text: string; path: string[] }[] {
  if (typeof value === 'string') return [{ text: value, path }];
  return value && typeof value === 'object'
    ? Object.entries(value).flatMap(([key, inner]) => textsOf(inner, [...path, key]))
    : [];
}
