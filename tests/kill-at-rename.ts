import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Variables that kill a command at a rename to a place: the first, the second, and so on. */
export function killAtRename(number: number, place: string): Record<string, string> {
  const preload = pathToFileURL(join(import.meta.dirname, 'kill-at-rename.mjs'));
  return { NODE_OPTIONS: `--import ${preload.href}`, KILL_AT: String(number), KILL_BELOW: place };
}
