import { createHash, type Hash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { readTextFiles } from '../machine/read-text-files.ts';
import { isContent } from '../core/library/paths.ts';
import { ROOT } from '../machine/project.ts';

/** The file that marks a folder as a site of Greenroom, which a build may replace. It holds the hash of the sources, or nothing. */
export const MARK_FILE = '.greenroom-site';

/** The files and folders of the project that a site is made of. */
const PROJECT_SOURCES = ['src', 'public', 'astro.config.mjs', 'package-lock.json'];

/** The environment variables that a site depends on. */
const VARIABLES = ['SITE_URL', 'BASE_PATH', 'ALLOW_INDEXING'];

/** What a site is made of. */
export interface Sources {
  /** The project's own folder. */
  root: string;
  /** The folder of answers. */
  folder: string;
  env: Readonly<Record<string, string | undefined>>;
  /** The day, as 2026-11-24. It decides which interview comes next. */
  day: string;
}

/** The sources of a site that is built now. */
export function sourcesOf(folder: string): Sources {
  return { root: ROOT, folder, env: process.env, day: new Date().toISOString().slice(0, 10) };
}

/** Hashes all sources of a site. Null if any of them cannot be read. */
export function hashSources({ root, folder, env, day }: Sources): string | null {
  const answers = readTextFiles(folder, isContent);
  if (answers.problems.length) return null;
  const hash = createHash('sha256');
  try {
    add(hash, 'day', day);
    for (const name of VARIABLES) add(hash, name, env[name] ?? '');
    for (const path of answers.paths) add(hash, 'path', path);
    for (const { path, text } of answers.files) add(hash, path, text);
    for (const name of PROJECT_SOURCES) addFiles(hash, root, join(root, name));
  } catch {
    return null;
  }
  return hash.digest('hex');
}

/** Whether a site is whole, and was made of these sources. */
export function isCurrent(site: string, sources: Sources): boolean {
  try {
    return readFileSync(join(site, MARK_FILE), 'utf8') === hashSources(sources);
  } catch {
    return false;
  }
}

/** Adds a name and a value to a hash. Each is preceded by its length, so that different sources never hash the same. */
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
