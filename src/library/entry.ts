import type { z } from 'zod';
import type { TextFile } from './files.ts';
import { type Kind, KINDS, kindOfFolder } from './kinds.ts';
import { type Problem, suggest } from './problem.ts';
import { checkYaml } from './yaml.ts';

/** One file of a kind's folder, read and found valid. */
export interface Entry<K extends Kind = Kind> {
  kind: K;
  /** The file's name without its ending; unique within its kind. */
  slug: string;
  /** Path below the content folder. */
  file: string;
  data: z.output<(typeof KINDS)[K]['schema']>;
  /** The text below the front matter, preceded by empty lines so that its line numbers are the file's. */
  body: string;
  /** The line of a front matter value, from 1. */
  lineOf: (path: readonly PropertyKey[]) => number;
}

/** What addresses and file systems carry alike: letters, digits, dots, hyphens and underscores. */
const SLUG = /^[\p{L}\p{N}](?:[\p{L}\p{N}._-]*[\p{L}\p{N}])?$/u;

const FRONT_MATTER = /^---[ \t]*\n([\s\S]*?\n)?---[ \t]*(?:\n|$)/;

/** Reads one file as an entry, or says everything that is wrong with it. */
export function readEntry(file: TextFile): { entry?: Entry; problems: Problem[] } {
  const problems: Problem[] = [];
  const say = (message: string, line?: number) => problems.push({ file: file.path, line, message, severity: 'error' });
  const [folder = '', ...rest] = file.path.split('/');
  const kind = kindOfFolder(folder);
  const name = rest.at(-1) ?? '';
  if (!kind) {
    const known = Object.values(KINDS).map((each) => `${each.folder}/`);
    say(
      `Expected a folder of Greenroom's, found ${folder}/. ${suggest(`${folder}/`, known)} Move the file, or start its name with _ to have it ignored.`,
    );
    return { problems };
  }
  const { ending } = KINDS[kind];
  if (rest.length > 1) say(`Expected ${folder}/${name}, found a folder inside ${folder}/. Move the file up.`);
  if (!name.endsWith(ending)) {
    say(
      `Expected a file ending in ${ending}, found "${name}". Rename it, or start its name with _ to have it ignored.`,
    );
    return { problems };
  }
  const slug = name.slice(0, -ending.length).normalize('NFC');
  if (!SLUG.test(slug))
    say(
      `Expected a name of letters, digits, dots, hyphens and underscores, found "${name}". Rename it to "${slugify(slug)}${ending}".`,
    );
  if (!file.text.trim()) {
    say('Expected front matter between two --- lines, found an empty file. Write it, or delete the file.');
    return { problems };
  }
  const match = FRONT_MATTER.exec(file.text);
  if (!match) {
    say('Expected front matter: a first line ---, then `title: …`, then another line ---.', 1);
    return { problems };
  }
  const yaml = match[1] ?? '';
  const checked = checkYaml(yaml, KINDS[kind].schema, file.path, 2);
  const lines = match[0].split('\n').length - 1;
  const body = '\n'.repeat(lines) + file.text.slice(match[0].length);
  problems.push(...checked.problems);
  if (problems.length || !checked.data) return { problems };
  return { entry: { kind, slug, file: file.path, data: checked.data, body, lineOf: checked.lineOf }, problems };
}

function slugify(name: string): string {
  return (
    name
      .toLowerCase()
      .replace(/[^\p{L}\p{N}._-]+/gu, '-')
      .replace(/^[-._]+|[-._]+$/g, '') || 'untitled'
  );
}
