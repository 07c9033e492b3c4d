import type { z } from 'zod';
import { describe } from './describe.ts';
import type { TextFile } from './files.ts';
import { type Kind, KINDS } from './kinds.ts';
import type { Problem } from './problem.ts';
import { addressOf } from './slugs.ts';
import { type Checked, checkYaml } from './yaml.ts';

/** One file of a kind's folder, read and found valid. */
export interface Entry<K extends Kind = Kind> {
  kind: K;
  /** The file's name without its ending; unique within its kind. */
  slug: string;
  /** Path below the content folder. */
  file: string;
  data: z.output<(typeof KINDS)[K]['schema']>;
  /** The whole text of the file. */
  source: string;
  /** The text below the front matter, preceded by empty lines so that its line numbers are the file's. */
  body: string;
  /** The line of a front matter value, from 1, or of a piece of it. */
  lineOf: Checked<unknown>['lineOf'];
}

const FRONT_MATTER = /^---[ \t]*\n([\s\S]*?\n)?---[ \t]*(?:\n|$)/;

/** Splits a file's text into its front matter, with and without the lines --- around it, and the text below; null without any. */
export function splitFrontMatter(text: string): { front: string; yaml: string; body: string } | null {
  const match = FRONT_MATTER.exec(text);
  if (!match) return null;
  const [front, yaml = ''] = match;
  return { front, yaml, body: text.slice(front.length) };
}

/** Reads one file of a kind's folder as an entry, or says everything that is wrong with it. */
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
