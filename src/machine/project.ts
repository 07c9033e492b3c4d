import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { type ContentFolders, findContentFolders } from './folders.ts';

/** The project's own folder. */
export const ROOT = join(import.meta.dirname, '../..');

/** Where the published site is built. */
export const DIST = join(ROOT, 'dist');

/** Where sites are rendered, and moved away when they are whole. */
export const RENDERED = join(ROOT, '.greenroom');

/** The example that comes with Greenroom. */
export const EXAMPLE = join(ROOT, 'content');

/** What Greenroom keeps between commands: the sites it builds for you, and the folder you named last. */
export function stateFolder(): string {
  return process.env['GREENROOM_STATE'] || join(ROOT, '.greenroom');
}

/** The folder that a command was typed in. */
export function typedIn(): string {
  return process.env['INIT_CWD'] ?? process.cwd();
}

/** The content folder this command works on. */
export function contentFolders(): ContentFolders {
  return findContentFolders(process.env, ROOT);
}

/**
 * Where a site that is served to its author, or printed, is built: one place for each content folder, so that none
 * shows another's text.
 */
export function localSite(folder: string, name: 'site' | 'paper' = 'site'): string {
  return join(stateFolder(), createHash('sha256').update(folder).digest('hex').slice(0, 12), name);
}
