import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from './problem.ts';

/** A text file of a content folder. */
export interface TextFile {
  /** Path below the content folder, with forward slashes. */
  path: string;
  text: string;
}

/** Files that are not content: hidden, underscored, editors' leftovers, and notes about the folder itself. */
const IGNORED = /^(?:[._].*|#.*#|.*~|README(?:\.md)?|LICENSE)$/i;

/** Reads every content file below a folder, sorted by path. A file that is not text becomes a problem. */
export function readTextFiles(folder: string): { files: TextFile[]; problems: Problem[] } {
  const files: TextFile[] = [];
  const problems: Problem[] = [];
  const say = (file: string, message: string) => problems.push({ file, message, severity: 'error' });
  for (const path of listFiles(folder)) {
    try {
      const text = decode(readFileSync(join(folder, path)));
      if (text.includes('\0')) say(path, 'Expected text, found a NUL byte. Save the file as UTF-8 text.');
      else files.push({ path, text });
    } catch (error) {
      if (error instanceof TypeError) say(path, 'Expected UTF-8, found bytes that are not. Save the file as UTF-8.');
      else
        say(path, `Expected to read this file, but ${reasonOf(error)}. Check that it exists and that you may read it.`);
    }
  }
  return { files, problems };
}

/** Decodes UTF-8 strictly, without a byte order mark, with one kind of line end. Throws a TypeError on other bytes. */
function decode(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes).replace(/\r\n?/g, '\n');
}

function listFiles(folder: string, below = ''): string[] {
  return readdirSync(join(folder, below), { withFileTypes: true })
    .filter((item) => !IGNORED.test(item.name))
    .flatMap((item) => {
      const path = below ? `${below}/${item.name}` : item.name;
      return item.isDirectory() ? listFiles(folder, path) : [path];
    })
    .sort();
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EACCES' || code === 'EPERM') return 'reading it is not allowed';
  if (code === 'ENOENT') return 'it is a link to a file that is not there';
  return `it cannot be read (${String(code ?? error)})`;
}
