import { createHash, type Hash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { readTextFiles } from '../machine/read-text-files.ts';
import { isContent } from '../core/library/paths.ts';
import { ROOT } from '../machine/project.ts';

/** A file that marks a folder as a site of ours, which may be replaced. It may hold what the site was made of. */
export const MARK = '.greenroom-site';

/** What of the project a site is made of. */
const PROJECT = ['src', 'public', 'astro.config.mjs', 'package-lock.json'];

/** What of the environment a site depends on. */
const VARIABLES = ['SITE_URL', 'BASE_PATH', 'ALLOW_INDEXING'];

/** What a site is made of. */
export interface Sources {
  /** The project's own folder. */
  root: string;
  /** The folder of answers. */
  folder: string;
  env: Readonly<Record<string, string | undefined>>;
  /** The day, which decides what interview comes next. */
  day: string;
}

/** What a site that is built now is made of. */
export function sourcesOf(folder: string): Sources {
  return { root: ROOT, folder, env: process.env, day: new Date().toISOString().slice(0, 10) };
}

/** A hash of all that a site is made of: answers, code, options and the day. Null when it cannot all be read. */
export function hashSources({ root, folder, env, day }: Sources): string | null {
  const answers = readTextFiles(folder, isContent);
  if (answers.problems.length) return null;
  const hash = createHash('sha256');
  try {
    add(hash, 'day', day);
    for (const name of VARIABLES) add(hash, name, env[name] ?? '');
    for (const path of answers.paths) add(hash, 'place', path);
    for (const { path, text } of answers.files) add(hash, path, text);
    for (const name of PROJECT) addFiles(hash, root, join(root, name));
  } catch {
    return null;
  }
  return hash.digest('hex');
}

/** Whether a site was made of these sources, and is whole. */
export function isCurrent(site: string, sources: Sources): boolean {
  try {
    return readFileSync(join(site, MARK), 'utf8') === hashSources(sources);
  } catch {
    return false;
  }
}

/** Everything is preceded by its length: what ends one part never passes for the beginning of the next. */
function add(hash: Hash, name: string, value: string | Buffer): void {
  for (const part of [name, value]) hash.update(`${Buffer.byteLength(part)}:`).update(part);
}

function addFiles(hash: Hash, root: string, path: string): void {
  const files = statSync(path).isFile()
    ? [path]
    : readdirSync(path, { recursive: true, withFileTypes: true })
        .filter((item) => item.isFile())
        .map((item) => join(item.parentPath, item.name))
        .sort();
  for (const file of files) add(hash, relative(root, file), readFileSync(file));
}
