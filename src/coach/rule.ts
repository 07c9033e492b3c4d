import type { Block } from '../core/answer/blocks.ts';
import type { MeasuredSection } from '../core/answer/analyze.ts';
import type { Severity } from '../core/diagnostics/diagnostic.ts';
import type { Library } from '../core/library/model.ts';
import type { Speller } from '../core/language/spelling/speller.ts';
import type { Subject } from './subject.ts';

/** The concerns that checks are grouped by. The first five are named as the files of the golden rules. */
export const CONCERNS = {
  structure: 'Structure',
  'measurable-impact': 'Measurable impact',
  'i-and-we': 'I and we',
  'business-value': 'Business value',
  authenticity: 'Authenticity',
  truth: 'Truth',
  delivery: 'Delivery',
  library: 'Library',
} as const;

/**
 * Where a finding is in an entry: in a block, a section, a field of the front matter, at a line, or at the start.
 * `start` is an index in the text of the block or the field, the beginning if it is absent. `end` is the index after
 * the last character; if it is absent, the words end where they do.
 */
export type FindingPosition =
  | { block: Block; start: number; end?: number }
  | { section: MeasuredSection }
  | { field: readonly PropertyKey[]; start?: number }
  | { line: number; column: number }
  | 'start';

/** What a check found in a subject. */
export interface CheckResult {
  at: FindingPosition;
  /** The words that it is about. Empty if something is missing. */
  words: string;
  /** What is wrong, in a sentence. */
  says: string;
  /** What to do about it. */
  advice: string;
  /** The severity of this result, if it is not that of the check. */
  severity?: Severity;
}

/** An answer that passes or fails a check. Tests run the examples, and the page of the check shows them. */
export interface Example {
  /** The answer, as Markdown. */
  text: string;
  /** The words that are found, in order. None if the answer passes. An empty string where something is missing. */
  finds: readonly string[];
  /** The kind of entry. A question if absent. */
  kind?: Subject['kind'];
  title?: string;
  headline?: string;
  cues?: readonly string[];
  followUps?: readonly { asks: string; answer?: string }[];
  guessed?: readonly string[];
}

/** What every check has. */
interface RuleFields {
  id: string;
  /** A short name for what passes the check, such as "Numbers agree". */
  title: string;
  severity: Severity;
  concern: keyof typeof CONCERNS;
  /** Why it matters, in one or two sentences. */
  why: string;
  /** The source of the check. */
  source: string;
  /** The language whose words it knows. It does not run in any other. Absent if it needs no words. */
  language?: 'en';
}

/** What a check can use besides the answer. */
export interface CheckAids {
  /** Null if there is no dictionary for the language of the answers. */
  speller: Speller | null;
  /** The language of the answers, as a tag. */
  language: string;
}

/** A check of one entry at a time. */
export interface AnswerRule extends RuleFields {
  check: (subject: Subject, aids: CheckAids) => CheckResult[];
  examples: readonly (Example | LibraryExample)[];
}

/** What a check of the library found, and in which entry. */
export interface LibraryCheckResult extends Omit<CheckResult, 'at'> {
  kind: Subject['kind'];
  slug: string;
  /** Where it is in the entry. At the start if absent. */
  at?: FindingPosition;
}

/** Entries that together pass or fail a check. */
export interface LibraryExample {
  /** The files, by their paths in the content folder. */
  files: Readonly<Record<string, string>>;
  /** The slugs of the entries with a finding. */
  finds: readonly string[];
}

/** A check of all entries together. */
export interface LibraryRule extends RuleFields {
  checkLibrary: (library: Library) => LibraryCheckResult[];
  examples: readonly (Example | LibraryExample)[];
}

/** A check of one entry, of all entries, or of both. */
export type Rule = AnswerRule | LibraryRule | (AnswerRule & LibraryRule);

/** Defines a check, and checks its types. */
export function defineRule<R extends Rule>(rule: R): R {
  return rule;
}
