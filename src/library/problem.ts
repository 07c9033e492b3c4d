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

/** Suggests the nearest known name: `Did you mean "deadlines"?`, or the known names when none is near. */
export function suggest(found: string, known: readonly string[]): string {
  const near = nearest(found, known);
  if (near) return `Did you mean "${near}"?`;
  return known.length && known.length <= 20 ? `Known: ${known.join(', ')}.` : '';
}

/** The known name that somebody most likely meant, or undefined when none is close. */
export function nearest(found: string, known: readonly string[]): string | undefined {
  if (!known.length) return undefined;
  const lower = found.toLowerCase();
  const near = closest(
    lower,
    known.map((name) => name.toLowerCase()),
  );
  const name = known.find((candidate) => candidate.toLowerCase() === near);
  return name !== undefined &&
    distance(lower, near) <= Math.max(2, Math.floor(Math.max(lower.length, near.length) * 0.4))
    ? name
    : undefined;
}

/** One line of a report: `questions/x.md:4  topic  Expected …`. */
export function formatProblem({ file, line, field, message, severity }: Problem): string {
  const place = line === undefined ? file : `${file}:${line}`;
  return `${place}  ${severity === 'warning' ? 'warning: ' : ''}${field ? `${field}: ` : ''}${message}`;
}

/** Sorts by file and line, errors before warnings on the same line. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return problems.toSorted((a, b) =>
    a.file < b.file ? -1 : a.file > b.file ? 1 : (a.line ?? 0) - (b.line ?? 0) || (a.severity < b.severity ? -1 : 1),
  );
}
