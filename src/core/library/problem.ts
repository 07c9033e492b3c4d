import { closest, distance } from 'fastest-levenshtein';
import { showName } from '../show-controls.mjs';

/** A problem in the content: an error or a warning for its author. */
export interface Problem {
  /** Path below the content folder, with forward slashes. */
  file: string;
  /** Line in the file, from 1. Undefined if it is about the whole file. */
  line?: number | undefined;
  /** The front matter field, as `cues.S` or `followUps.0.asks`. */
  field?: string | undefined;
  /** What was expected, what was found and what to do, in full sentences. */
  message: string;
  /** An error keeps the site from being built; a warning does not. */
  severity: 'error' | 'warning';
}

/** Most known names that a message lists. */
const LISTED = 20;

/**
 * Suggests the nearest known name: `Did you mean "deadlines"?` If none is near, lists the known names unless there are
 * many, and adds other advice.
 */
export function suggest(found: string, known: readonly string[], otherwise = ''): string {
  const near = nearest(found, known);
  if (near !== undefined) return `Did you mean "${near}"?`;
  const list = known.length && known.length <= LISTED ? `Known: ${known.join(', ')}.` : '';
  return [list, otherwise].filter(Boolean).join(' ');
}

/**
 * Finds the known name that was probably meant: one with a small spelling mistake, or one with the same start ("story",
 * "stories"). Ignores case. Undefined if none is near.
 */
export function nearest(found: string, known: readonly string[]): string | undefined {
  if (!known.length) return undefined;
  const lower = found.toLowerCase();
  const names = known.map((name) => name.toLowerCase());
  const near = closest(lower, names);
  const slips = distance(lower, near);
  const similar = names.findIndex((name) => sharesBeginning(lower, name));
  if (slips > 1 && similar >= 0) return known[similar];
  return slips <= slipsIn(Math.max(lower.length, near.length)) ? known[names.indexOf(near)] : undefined;
}

/** Whether two names have the same start, and the start is most of the name found. */
function sharesBeginning(found: string, name: string): boolean {
  let same = 0;
  while (same < found.length && found[same] === name[same]) same += 1;
  return same >= 4 && same >= found.length - 1;
}

/** Most letters that may differ in a name of this length. */
function slipsIn(length: number): number {
  return Math.max(0, Math.min(length - 2, Math.max(2, Math.floor(length * 0.4))));
}

/** Formats a problem as one line: `questions/x.md:4  topic: Expected …`. */
export function formatProblem({ file, line, field, message, severity }: Problem): string {
  const name = showName(file);
  const place = line === undefined ? name : `${name}:${line}`;
  return `${place}  ${severity === 'warning' ? 'warning: ' : ''}${field ? `${field}: ` : ''}${message}`;
}

/** Sorts problems by file and line, errors first on the same line. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return problems.toSorted(
    (a, b) => compare(a.file, b.file) || (a.line ?? 0) - (b.line ?? 0) || compare(a.severity, b.severity),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
