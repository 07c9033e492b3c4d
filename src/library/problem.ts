import { closest, distance } from 'fastest-levenshtein';

/** Something in the content that keeps it from being shown, or that its author should know. */
export interface Problem {
  /** Path below the content folder, with forward slashes. */
  file: string;
  /** Line in the file, from 1; absent when the whole file is meant. */
  line?: number | undefined;
  /** The front matter field, as `cues.S` or `followUps.0.asks`. */
  field?: string | undefined;
  /** What was expected, what was found and what to do, in full sentences. */
  message: string;
  /** An error keeps the site from being built; a warning does not. */
  severity: 'error' | 'warning';
}

/** Most known names that a message lists; more would bury what it says. */
const LISTED = 20;

/**
 * Suggests the nearest known name: `Did you mean "deadlines"?`
 * When none is near, lists the known names if they are few, and adds what else can be done.
 */
export function suggest(found: string, known: readonly string[], otherwise = ''): string {
  const near = nearest(found, known);
  if (near !== undefined) return `Did you mean "${near}"?`;
  const list = known.length && known.length <= LISTED ? `Known: ${known.join(', ')}.` : '';
  return [list, otherwise].filter(Boolean).join(' ');
}

/**
 * The known name that somebody most likely meant, or undefined when none is close: one that differs by a
 * slip of a letter, else one that goes on from the same beginning ("story", "stories"). Case makes no difference.
 */
export function nearest(found: string, known: readonly string[]): string | undefined {
  if (!known.length) return undefined;
  const lower = found.toLowerCase();
  const names = known.map((name) => name.toLowerCase());
  const near = closest(lower, names);
  const slips = distance(lower, near);
  const kin = names.findIndex((name) => sharesBeginning(lower, name));
  if (slips > 1 && kin >= 0) return known[kin];
  return slips <= slipsIn(Math.max(lower.length, near.length)) ? known[names.indexOf(near)] : undefined;
}

/** Whether a name goes on from another's beginning, which is most of the other. */
function sharesBeginning(found: string, name: string): boolean {
  let same = 0;
  while (same < found.length && found[same] === name[same]) same += 1;
  return same >= 4 && same >= found.length - 1;
}

/** How many letters may differ in a name of some length: of "X" and "S", all of them do. */
function slipsIn(length: number): number {
  return Math.max(0, Math.min(length - 2, Math.max(2, Math.floor(length * 0.4))));
}

/** One line of a report: `questions/x.md:4  topic: Expected …`. */
export function formatProblem({ file, line, field, message, severity }: Problem): string {
  const place = line === undefined ? file : `${file}:${line}`;
  return `${place}  ${severity === 'warning' ? 'warning: ' : ''}${field ? `${field}: ` : ''}${message}`;
}

/** Sorts by file and line, errors before warnings on the same line. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return problems.toSorted(
    (a, b) => compare(a.file, b.file) || (a.line ?? 0) - (b.line ?? 0) || compare(a.severity, b.severity),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
