import type { Block } from '../answer/blocks.ts';
import type { MeasuredSection } from '../answer/analyze.ts';
import type { Library } from '../library/model.ts';
import type { Severity } from './finding.ts';
import type { Speller } from './spelling/speller.ts';
import type { Subject } from './subject.ts';

/** What rules are about; the first five are the golden rules, by the slugs of their files. */
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

/** Where in an entry something was found. */
export type At =
  | { block: Block; start: number }
  | { section: MeasuredSection }
  | { field: readonly PropertyKey[] }
  | { line: number; column: number }
  | 'start';

/** What a rule found in a subject. */
export interface Found {
  at: At;
  /** The words concerned; empty when something is missing. */
  words: string;
  /** What is wrong, in a sentence. */
  says: string;
  /** What to do about it. */
  advice: string;
  /** How much it matters here, where that is not the rule's own severity. */
  severity?: Severity;
}

/** An answer that keeps a rule or breaks it: the rule's tests, and its help. */
export interface Example {
  /** The answer, as Markdown. */
  text: string;
  /** The words that are found, in order; none when the answer keeps the rule. An empty string where something is missing. */
  finds: readonly string[];
  /** What kind of entry it is; a question's answer when it is not said. */
  kind?: Subject['kind'];
  title?: string;
  headline?: string;
  cues?: readonly string[];
  followUps?: readonly { asks: string; answer?: string }[];
  guessed?: readonly string[];
}

interface Common {
  id: string;
  /** What it holds an answer to, in a sentence. */
  title: string;
  severity: Severity;
  concern: keyof typeof CONCERNS;
  /** Why, for somebody who does not know. */
  why: string;
  /** Where that comes from. */
  source: string;
}

/** What a rule may ask besides the entry. */
export interface Aids {
  /** Null where nobody knows the language of the answers. */
  speller: Speller | null;
}

/** A rule that looks at one entry at a time. */
export interface AnswerRule extends Common {
  check: (subject: Subject, aids: Aids) => Found[];
  examples: readonly (Example | LibraryExample)[];
}

/** What a library rule found, and of which entry it speaks. */
export interface FoundInLibrary extends Omit<Found, 'at'> {
  kind: Subject['kind'];
  slug: string;
  /** The beginning of its file, where nothing is said. */
  at?: At;
}

/** Entries that keep a rule together, or break it. */
export interface LibraryExample {
  /** Files by their paths in a content folder. */
  files: Readonly<Record<string, string>>;
  /** The slugs of the entries that are found. */
  finds: readonly string[];
}

/** A rule that looks at all entries together. */
export interface LibraryRule extends Common {
  checkLibrary: (library: Library) => FoundInLibrary[];
  examples: readonly (Example | LibraryExample)[];
}

/** Some look at both. */
export type Rule = AnswerRule | LibraryRule | (AnswerRule & LibraryRule);

/** Defines a rule, with its types checked where it is written. */
export function defineRule<R extends Rule>(rule: R): R {
  return rule;
}
