/** How much a diagnostic matters: fix an error first; look at each warning; an info is a suggestion. */
export const SEVERITIES = ['error', 'warning', 'info'] as const;

/** How much a diagnostic matters. */
export type Severity = (typeof SEVERITIES)[number];

/** The words that people read for each severity. */
export const SEVERITY_NAMES: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'suggestion',
};

/** A point in a file. Only the line is always known. */
export interface Point {
  /** From 1. */
  line: number;
  /** From 1, in UTF-16 code units. */
  column?: number | undefined;
  /** From 0, in UTF-16 code units, in the file's text with \n as line end. */
  offset?: number | undefined;
}

/** The part of a file that a diagnostic is about. */
export interface FileRange {
  /** Undefined if it is about the whole file. */
  start?: Point | undefined;
  /** The point after the last character. Undefined where only the start is known. */
  end?: Point | undefined;
  /** The field of the front matter or of the settings, as `cues.S` or `followUps.0.asks`. */
  field?: string | undefined;
}

/** What is wrong in a file: a problem that keeps it from being read, or what the coach finds. */
export interface Diagnostic extends FileRange {
  /** The id of a problem in `PROBLEMS`, or of a check of the coach. */
  id: string;
  /** An error keeps the site from being built, unless the coach finds it. */
  severity: Severity;
  /** Path below the content folder with forward slashes, or the file name as it was typed. */
  file: string;
  /** What is wrong, in one sentence. */
  says: string;
  /** What was expected: words that follow "Expected". For a check of the coach, its title. */
  expected?: string | undefined;
  /** What was found: words that follow "found". */
  found?: string | undefined;
  /** What to do, in full sentences. Empty if `says` makes it clear. */
  advice: string;
}

/** Whether a diagnostic is an error. */
export function isError({ severity }: Pick<Diagnostic, 'severity'>): boolean {
  return severity === 'error';
}

/** Sorts diagnostics by file, line, column, severity (the worst first) and id. Equal ones keep their order. */
export function sortDiagnostics<D extends Diagnostic>(diagnostics: readonly D[]): D[] {
  return diagnostics.toSorted(
    (a, b) =>
      compare(a.file, b.file) ||
      (a.start?.line ?? 0) - (b.start?.line ?? 0) ||
      (a.start?.column ?? 0) - (b.start?.column ?? 0) ||
      SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
      compare(a.id, b.id),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
