/** How much a finding matters: fix an error before the interview; look at each warning; an info is a suggestion. */
export const SEVERITIES = ['error', 'warning', 'info'] as const;

export type Severity = (typeof SEVERITIES)[number];

/** What a person reads for each severity. */
export const SEVERITY_NAMES: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'suggestion',
};

/** What a person reads where every check passes. */
export const ALL_PASSED = 'All checks passed.';

/** What a person reads of a finding that its author has excused. */
export const EXEMPTED = 'exempted';

/** What a check found, with its place in a file. */
export interface Finding {
  /** The id of the check. */
  rule: string;
  severity: Severity;
  /** Path below the content folder, or the file name as it was typed. */
  file: string;
  /** The entry, as `kind/slug`. Empty for the settings and for an answer in a file of its own. */
  entry: string;
  /** From 1. */
  line: number;
  /** From 1. */
  column: number;
  /** The words it is about. Empty if something is missing. */
  words: string;
  /**
   * The heading of the part of the answer it is in. Null in front matter, before the first part, or for the whole
   * answer.
   */
  part: string | null;
  /** What is wrong, in one sentence. */
  says: string;
  /** What to do about it. */
  advice: string;
  /** The reason why the author exempts it. An exempted finding does not count. */
  excuse?: string;
}

/** Sorts findings by file, place, check and words. */
export function sortFindings(findings: readonly Finding[]): Finding[] {
  return findings.toSorted(
    (a, b) =>
      compare(a.file, b.file) ||
      a.line - b.line ||
      a.column - b.column ||
      compare(a.rule, b.rule) ||
      compare(a.words, b.words),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
