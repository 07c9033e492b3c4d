import { isUtf8 } from 'node:buffer';
import { type Dirent, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from './problem.ts';

/** A text file of a content folder. */
export interface TextFile {
  /** Path below the content folder, with forward slashes. */
  path: string;
  text: string;
}

/** What a content folder holds. */
export interface TextFiles {
  files: TextFile[];
  /** The path of every file, of those that could not be read too. */
  paths: string[];
  problems: Problem[];
}

/** Files that are not content: hidden, underscored, what editors and systems leave, notes about the folder itself. */
const IGNORED =
  /^(?:[._].*|#.*#|.*~|.*\.(?:bak|orig|swp|tmp)|README(?:\.md)?|LICENSE|Thumbs\.db|desktop\.ini|Icon\r)$/i;

/**
 * Lists the files below a folder, and reads them as text. What cannot be read becomes a problem.
 * @param wanted which paths to read
 */
export function readTextFiles(folder: string, wanted: (path: string) => boolean = () => true): TextFiles {
  const problems: Problem[] = [];
  const attempt = <T>(file: string, read: () => T): T | undefined => {
    try {
      return read();
    } catch (error) {
      problems.push({ file, message: reasonOf(error), severity: 'error' });
      return undefined;
    }
  };
  const list = (below: string): string[] => {
    const items = attempt(below || '.', () => readdirSync(join(folder, below), { withFileTypes: true })) ?? [];
    return items
      .filter((item) => !IGNORED.test(item.name))
      .flatMap((item) => {
        const path = below ? `${below}/${item.name}` : item.name;
        return isFolder(item, join(folder, path), below === '') ? list(path) : [path];
      });
  };
  const paths = list('').sort();
  const files = paths.filter(wanted).flatMap((path) => {
    const text = attempt(path, () => readText(join(folder, path)));
    return text === undefined ? [] : { path, text };
  });
  return { files, paths, problems };
}

/** A link to a folder is followed at the top alone: further down it may lead back up, without end. */
function isFolder(item: Dirent, path: string, atTop: boolean): boolean {
  if (!atTop || !item.isSymbolicLink()) return item.isDirectory();
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

/** Why a file is not read, in words for its author. */
class Unreadable extends Error {}

/** Reads UTF-8 strictly, without a byte order mark, with one kind of line end. */
function readText(path: string): string {
  if (!statSync(path).isFile()) throw new Unreadable('Expected a file, found something else. Replace it with a file.');
  const bytes = readFileSync(path);
  if (!isUtf8(bytes)) throw new Unreadable('Expected UTF-8 text, found other bytes. Save the file as UTF-8.');
  if (bytes.includes(0)) throw new Unreadable('Expected text, found a NUL byte. Save the file as UTF-8 text.');
  return bytes
    .toString('utf8')
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n');
}

function reasonOf(error: unknown): string {
  if (error instanceof Unreadable) return error.message;
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EACCES' || code === 'EPERM')
    return 'Expected a file that you may read, found one that you may not. Give yourself permission to read it.';
  if (code === 'ENOENT' || code === 'ELOOP')
    return 'Expected a file, found a link to a file that does not exist. Fix the link, or remove it.';
  return `Expected a file that can be read, found the system error ${String(code ?? error)}. Check the file and its disk.`;
}
