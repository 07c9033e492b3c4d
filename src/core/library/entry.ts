import type { z } from 'zod';
import { describe } from './describe.ts';
import type { TextFile } from './files.ts';
import { type Kind, KINDS } from './kinds.ts';
import type { Problem } from './problem.ts';
import { addressOf } from './slugs.ts';
import { type Checked, checkYaml } from './yaml.ts';

/** One entry: a file that was read and is valid. */
export interface Entry<K extends Kind = Kind> {
  kind: K;
  /** The file name without its extension. It is unique within its kind. */
  slug: string;
  /** Path below the content folder. */
  file: string;
  data: z.output<(typeof KINDS)[K]['schema']>;
  /** The whole text of the file. */
  source: string;
  /** The text below the front matter. Empty lines before it keep its line numbers the same as in the file. */
  body: string;
  /** The line of a value in the front matter, from 1. */
  lineOf: Checked<unknown>['lineOf'];
}

const FRONT_MATTER = /^---[ \t]*\n([\s\S]*?\n)?---[ \t]*(?:\n|$)/;

/** Splits a file into front matter, with and without the --- lines, and the text below. Null without front matter. */
export function splitFrontMatter(text: string): { front: string; yaml: string; body: string } | null {
  const match = FRONT_MATTER.exec(text);
  if (!match) return null;
  const [front, yaml = ''] = match;
  return { front, yaml, body: text.slice(front.length) };
}

/** Reads a file as an entry, or reports all its problems. */
export function readEntry({ path: file, text }: TextFile): { entry?: Entry; problems: Problem[] } {
  const address = addressOf(file);
  if (!address) return { problems: [] };
  const split = splitFrontMatter(text);
  if (!split) return { problems: [{ file, ...describeMissing(text), severity: 'error' }] };
  const { front, yaml } = split;
  const { data, problems, lineOf } = checkYaml(yaml, KINDS[address.kind].schema, file, 2);
  if (!data) return { problems };
  const body = front.replace(/[^\n]+/g, '') + split.body;
  return { entry: { ...address, file, data, source: text, body, lineOf }, problems };
}

function describeMissing(text: string): Pick<Problem, 'line' | 'message'> {
  const [first = ''] = text.split('\n', 1);
  if (!text.trim())
    return {
      message: 'Expected front matter between two --- lines, found an empty file. Write it, or delete the file.',
    };
  if (/^---[ \t]*$/.test(first))
    return { line: 1, message: 'Expected front matter to end with a line ---, found no such line. Add it.' };
  return {
    line: 1,
    message: `Expected front matter, found ${describe(first)}. Begin with a line ---, then \`title: …\`, then another line ---.`,
  };
}
