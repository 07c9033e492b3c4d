import { homedir } from 'node:os';
import { join, relative } from 'node:path';
import { isWithin } from './folders.ts';
import { formatLine } from '../core/diagnostics/format.ts';
import type { Diagnostic } from '../core/diagnostics/diagnostic.ts';
import type { Reading } from '../core/library/check-files.ts';

/** Prints the problems of a folder of answers, one a line, and how many there are. */
export function printProblems(problems: readonly Diagnostic[], folder: string): void {
  for (const problem of problems) console.error(formatLine(problem));
  const errors = problems.filter((problem) => problem.severity === 'error').length;
  const warnings = problems.length - errors;
  if (errors)
    console.error(
      `\n${count(errors, 'error')}${warnings ? ` and ${count(warnings, 'warning')}` : ''} in ${nameFolder(folder)}. Fix the lines above.`,
    );
  else if (warnings) console.error(`\n${count(warnings, 'warning')} in ${nameFolder(folder)}.`);
}

/** Prints the problems of a folder that was read. True when its content can be shown. */
export function reportReading({ content, problems }: Reading, folder: string): boolean {
  printProblems(problems, folder);
  return content !== null;
}

/** A number with its noun: "1 error", "2 errors", "3 entries". */
export function count(number: number, noun: string): string {
  return `${number} ${number === 1 ? noun : noun.replace(/y$/, 'ie') + 's'}`;
}

/** The message of an error; its whole stack when GREENROOM_DEBUG is set. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return process.env['GREENROOM_DEBUG'] ? (error.stack ?? error.message) : error.message;
}

/** A path as somebody types it: from the folder `from`, else from their home, else absolute. */
export function nameFrom(from: string, path: string): string {
  if (isWithin(from, path)) return relative(from, path) || '.';
  return isWithin(homedir(), path) && path !== homedir() ? join('~', relative(homedir(), path)) : path;
}

/** A folder as it can be typed in any folder: from the home folder, else absolute. */
export function nameFolder(folder: string): string {
  const home = homedir();
  return isWithin(home, folder) && folder !== home ? `~/${relative(home, folder).replaceAll('\\', '/')}` : folder;
}
