import { type Diagnostic, type Point, sortDiagnostics } from '../core/diagnostics/diagnostic.ts';

/** Shown where every check passes. */
export const ALL_PASSED = 'All checks passed.';

/** Shown for a finding that its author has excused. */
export const EXEMPTED = 'exempted';

/** What a check found. Its id is that of the check. */
export interface Finding extends Diagnostic {
  start: Point & { column: number };
  /** The entry, as `kind/slug`. Empty for the settings and for an answer in a file of its own. */
  entry: string;
  /** The words that it is about. Empty if something is missing. */
  words: string;
  /**
   * The heading of the part of the answer it is in. Null in front matter, before the first part, or for the whole
   * answer.
   */
  part: string | null;
  /** The reason why the author exempts it. An exempted finding does not count. */
  excuse?: string;
}

/** Sorts findings as diagnostics, then by their words. */
export function sortFindings(findings: readonly Finding[]): Finding[] {
  return sortDiagnostics(findings.toSorted((a, b) => (a.words < b.words ? -1 : a.words > b.words ? 1 : 0)));
}
