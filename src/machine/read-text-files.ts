import { isUtf8 } from 'node:buffer';
import { type Dirent, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { kindOfFolder } from '../core/library/kinds.ts';
import type { TextFiles } from '../core/library/files.ts';
import type { Diagnostic } from '../core/diagnostics/diagnostic.ts';
import { makeProblem } from '../core/diagnostics/make-problem.ts';
import { explainSystemError, isOfSort } from '../core/diagnostics/system-errors.mjs';
import type { Mistake } from '../core/diagnostics/mistake.ts';
import type { ProblemId } from '../core/diagnostics/problems.ts';

/** How many files and folders are read at most: more are no answers, but a disk or a home folder. */
const MOST_FILES = 50_000;

const TOO_MANY: Mistake = {
  expected: 'a folder of answers',
  found: `more than ${MOST_FILES.toLocaleString('en')} files and folders`,
  advice: 'Move what is no answer elsewhere.',
};

/** How many bytes a file may have to be read: no answer is as long. */
const MOST_BYTES = 10_000_000;

/** How the names of files start that are not read: hidden files, and those that somebody marked. */
const IGNORED_STARTS = ['.', '_'];

/** How the names of files end that editors keep beside a file. */
const IGNORED_ENDS = ['~', '.bak', '.orig', '.swp', '.tmp'];

/** Names of files about the folder, and of files that systems put there. */
const IGNORED_NAMES: ReadonlySet<string> = new Set([
  'readme',
  'readme.md',
  'license',
  'thumbs.db',
  'desktop.ini',
  'icon\r',
]);

/** Whether a file or folder is no part of the answers, by its name in any capitals. */
function isIgnored(name: string): boolean {
  const lower = name.toLowerCase();
  return (
    IGNORED_NAMES.has(lower) ||
    IGNORED_STARTS.some((start) => lower.startsWith(start)) ||
    IGNORED_ENDS.some((end) => lower.endsWith(end)) ||
    // Emacs keeps a file that is not saved between two signs.
    /^#.*#$/.test(lower)
  );
}

/**
 * Lists the files in a folder, and reads them as text. A file that cannot be read becomes a problem.
 * @param isWanted whether to read a path; others are only listed
 */
export function readTextFiles(folder: string, isWanted: (path: string) => boolean = () => true): TextFiles {
  const problems: Diagnostic[] = [];
  const attempt = <T>(file: string, read: () => T): T | undefined => {
    try {
      return read();
    } catch (error) {
      problems.push(makeProblem('file-unreadable', file, describeSystemError(error)));
      return undefined;
    }
  };
  let count = 0;
  const list = (below: string, isLinked = false): string[] => {
    const all = attempt(below || '.', () => readdirSync(join(folder, below), { withFileTypes: true })) ?? [];
    const items = all.filter((item) => !isIgnored(item.name));
    count += items.length;
    if (count > MOST_FILES) {
      if (!problems.some(({ id }) => id === 'too-many-files'))
        problems.push(makeProblem('too-many-files', below || '.', TOO_MANY));
      return [];
    }
    // An unknown folder is reported once, so one name in it is enough.
    const isOther = below !== '' && !kindOfFolder(below.split('/', 1)[0]!);
    return (isOther ? items.slice(0, 1) : items).flatMap((item) => {
      const path = below ? `${below}/${item.name}` : item.name;
      const into = isOther || isLinked ? 'nothing' : folderAt(item, join(folder, path), below === '');
      return into === 'nothing' ? [path] : list(path, into === 'link');
    });
  };
  const paths = list('').sort();
  const files = paths.filter(isWanted).flatMap((path) => {
    const text = attempt(path, () => readText(join(folder, path), path));
    if (typeof text === 'string') return { path, text };
    if (text) problems.push(text);
    return [];
  });
  return { files, paths, problems };
}

/**
 * Whether an item is a folder to read. Links to folders are followed at the top only, and one level deep: deeper links
 * could form a loop, and a link may lead to a whole disk.
 */
function folderAt(item: Dirent, path: string, atTop: boolean): 'folder' | 'link' | 'nothing' {
  if (item.isDirectory()) return 'folder';
  if (!atTop || !item.isSymbolicLink()) return 'nothing';
  try {
    return statSync(path).isDirectory() ? 'link' : 'nothing';
  } catch {
    return 'nothing';
  }
}

/** Reads a file as UTF-8 text. Removes the byte order mark, and ends lines with \n. Gives a problem when it is no text. */
function readText(path: string, file: string): string | Diagnostic {
  const refuse = (id: ProblemId, expected: string, found: string, advice: string) =>
    makeProblem(id, file, { expected, found, advice });
  const stats = statSync(path);
  // A pipe would be waited for, and a device never ends.
  if (!stats.isFile()) return refuse('not-a-file', 'a file', 'something else', 'Replace it with a file.');
  if (stats.size > MOST_BYTES)
    return refuse(
      'file-too-large',
      `at most ${MOST_BYTES / 1e6} MB of text`,
      `${(stats.size / 1e6).toFixed(1)} MB`,
      'Move what is no answer elsewhere.',
    );
  const bytes = readFileSync(path);
  if (!isUtf8(bytes)) return refuse('not-text', 'UTF-8 text', 'other bytes', 'Save the file as UTF-8.');
  if (bytes.includes(0)) return refuse('not-text', 'text', 'a NUL byte', 'Save the file as UTF-8 text.');
  return bytes
    .toString('utf8')
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n');
}

function describeSystemError(error: unknown): Mistake {
  // The path was listed a moment ago, so it is a link to nothing.
  if (isOfSort(error, 'missing'))
    return { expected: 'a file', found: 'a link to a file that does not exist', advice: 'Fix the link, or remove it.' };
  const { means, advice } = explainSystemError(error);
  return { expected: 'a file that can be read', found: `that ${means}`, advice };
}
