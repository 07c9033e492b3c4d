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

/** What a rule found, at a place in a file. */
export interface Finding {
  /** The rule's id. */
  rule: string;
  severity: Severity;
  /** Path below the content folder, or the file as it was named. */
  file: string;
  /** The entry, as `kind/slug`; empty for the settings, and for an answer by itself. */
  entry: string;
  /** From 1. */
  line: number;
  /** From 1. */
  column: number;
  /** The words concerned; empty when something is missing. */
  words: string;
  /** The heading of the answer's part that it is in; null in front matter, before the first part, or of the whole. */
  part: string | null;
  /** What is wrong, in a sentence. */
  says: string;
  /** What to do about it. */
  advice: string;
  /** Why it is left as it is, where its author has said so; then it counts no more. */
  excuse?: string;
}

/** By file, then by place, then by rule. */
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
