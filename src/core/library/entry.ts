import type { Node } from 'unist';
import type { z } from 'zod';
import type { Diagnostic, FileRange, Point } from '../diagnostics/diagnostic.ts';
import { makeProblem } from '../diagnostics/make-problem.ts';
import { pointAt } from '../diagnostics/point.ts';
import { describe } from './describe.ts';
import type { TextFile } from './files.ts';
import { type Kind, KINDS } from './kinds.ts';
import { addressOf } from './slugs.ts';
import { type Checked, checkYaml } from './yaml.ts';

/** One entry: a valid file of answers. */
export interface Entry<K extends Kind = Kind> {
  kind: K;
  /** The file name without its extension. It is unique within its kind. */
  slug: string;
  /** Path below the content folder. */
  file: string;
  /** The front matter. */
  data: z.output<(typeof KINDS)[K]['schema']>;
  /** The whole text of the file. */
  source: string;
  /** The text below the front matter. Empty lines before it keep its line numbers the same as in the file. */
  body: string;
  /** The line of a value in the front matter, from 1. */
  lineOf: Checked<unknown>['lineOf'];
  /** The range of a value of the front matter in the file. */
  rangeOf: Checked<unknown>['rangeOf'];
  /** Where each character of a text in the front matter is written in the file. Null if there is no such text. */
  writtenAt: Checked<unknown>['writtenAt'];
}

const FRONT_MATTER = /^---[ \t]*\n([\s\S]*?\n)?---[ \t]*(?:\n|$)/;

/**
 * Splits a file into `front`, the front matter with its --- lines, `yaml`, the front matter without them, and `body`,
 * the text below. Null if the file has no front matter.
 */
export function splitFrontMatter(text: string): { front: string; yaml: string; body: string } | null {
  const match = FRONT_MATTER.exec(text);
  if (!match) return null;
  const [front, yaml = ''] = match;
  return { front, yaml, body: text.slice(front.length) };
}

/** Reads a file as an entry. Gives its problems instead if it is not valid, and nothing for a file that is no entry. */
export function readEntry({ path: file, text }: TextFile): { entry?: Entry; problems: Diagnostic[] } {
  const address = addressOf(file);
  if (!address) return { problems: [] };
  const split = splitFrontMatter(text);
  if (!split) return { problems: [reportMissing(file, text)] };
  const { front, yaml } = split;
  const begins = { line: 2, offset: front.indexOf('\n') + 1 };
  const { data, problems, ...finder } = checkYaml(yaml, KINDS[address.kind].schema, file, begins);
  if (!data) return { problems };
  const body = front.replace(/[^\n]+/g, '') + split.body;
  return { entry: { ...address, file, data, source: text, body, ...finder }, problems };
}

/** The range in an entry's file of a node of its body. */
export function rangeOfNode({ source, body }: Pick<Entry, 'source' | 'body'>, { position }: Node): FileRange {
  if (!position) return {};
  // Lines and columns of the body are those of the file. Offsets are not: the body has empty lines for the front matter.
  const shift = source.length - body.length;
  const point = ({ line, column, offset }: Point): Point => ({
    line,
    column,
    offset: offset === undefined ? undefined : offset + shift,
  });
  return { start: point(position.start), end: point(position.end) };
}

/** The range in an entry's file of a part of its body, by its offsets in the body. */
export function rangeInBody({ source, body }: Pick<Entry, 'source' | 'body'>, start: number, end: number): FileRange {
  const shift = source.length - body.length;
  return { start: pointAt(source, start + shift), end: pointAt(source, end + shift) };
}

function reportMissing(file: string, text: string): Diagnostic {
  const [first = ''] = text.split('\n', 1);
  if (!text.trim())
    return makeProblem('empty-file', file, {
      expected: 'front matter between two --- lines',
      found: 'an empty file',
      advice: 'Write it, or delete the file.',
    });
  if (/^---[ \t]*$/.test(first))
    return makeProblem(
      'unclosed-front-matter',
      file,
      { expected: 'front matter to end with a line ---', found: 'no such line', advice: 'Add it.' },
      { start: { line: 1 } },
    );
  return makeProblem(
    'missing-front-matter',
    file,
    {
      expected: 'front matter',
      found: describe(first),
      advice: 'Begin with a line ---, then `title: …`, then another line ---.',
    },
    { start: { line: 1 } },
  );
}
