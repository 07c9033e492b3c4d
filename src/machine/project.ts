import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { type ContentFolders, findContentFolders } from './folders.ts';

/** Greenroom's own folder. */
export const ROOT = join(import.meta.dirname, '../..');

/** The folder that the site to publish is built in. */
export const DIST = join(ROOT, 'dist');

/** The folder that sites are rendered in. A whole one is moved away. */
export const RENDERED = join(ROOT, '.greenroom');

/** The folder of the example that comes with Greenroom. */
export const EXAMPLE = join(ROOT, 'content');

/** The folder that Greenroom keeps things in between commands: sites that it built, and the folder named last. */
export function stateFolder(): string {
  return process.env['GREENROOM_STATE'] || join(ROOT, '.greenroom');
}

/** The folder that a command was typed in. */
export function typedIn(): string {
  return process.env['INIT_CWD'] ?? process.cwd();
}

/** The folders of answers that this command works on. */
export function contentFolders(): ContentFolders {
  return findContentFolders(process.env, ROOT);
}

/**
 * The folder that a site is built in to be served to its author, or printed. Each folder of answers has one of its own,
 * so that no site shows the text of another.
 */
export function localSite(folder: string, name: 'site' | 'paper' = 'site'): string {
  return join(stateFolder(), createHash('sha256').update(folder).digest('hex').slice(0, 12), name);
}
