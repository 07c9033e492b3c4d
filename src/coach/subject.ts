import type { MeasuredAnswer, MeasuredSection } from '../core/answer/analyze.ts';
import { type Block, leafAt } from '../core/answer/blocks.ts';
import type { Written } from '../core/answer/tree/written.ts';
import type { Role } from '../core/answer/star.ts';
import type { SaidKind } from '../core/library/kinds.ts';
import type { FollowUp } from '../core/library/model.ts';

/** What a check reads: one entry, an answer for one interview, or an answer in a file of its own. */
export interface Subject {
  kind: SaidKind;
  slug: string;
  /** The interview that the answer was written for. Null for an answer that is used everywhere. */
  interview: { slug: string; title: string } | null;
  /** The line where it starts, from 1. */
  firstLine: number;
  /** Path below the content folder, or the file name as it was typed. */
  file: string;
  /** The whole text of the file. */
  source: string;
  title: string;
  headline: string | undefined;
  /** Its cues, each with the path of its field. */
  cues: { text: string; path: PropertyKey[] }[];
  followUps: FollowUp[];
  /** The fields that Greenroom filled in and that nobody has checked yet. */
  guessed: string[];
  answer: MeasuredAnswer;
  /** The answers of its stories and of the entries that it gathers. */
  otherAnswers: MeasuredAnswer[];
  /** For a story: the titles of the questions it answers. */
  questionTitles: string[];
  /** The reasons why it is exempted from checks, by the ids of the checks. */
  excuses: Readonly<Record<string, string>>;
  /** Whether it has an answer. */
  answered: boolean;
  /** The line of a value in the front matter, from 1. */
  lineOf: (path: readonly PropertyKey[]) => number;
  /**
   * Where each character of a text in the front matter is written, variables filled in. Null if there is no such text.
   */
  writtenAt: (path: readonly PropertyKey[]) => Written | null;
}

/** The key of an entry, as `kind/slug`. Empty for an answer in a file of its own. */
export function entryKey({ kind, slug }: Pick<Subject, 'kind' | 'slug'>): string {
  return slug && `${kind}/${slug}`;
}

/** A spoken paragraph or list item, and the section it is in. */
export interface Spoken {
  block: Block;
  section: MeasuredSection;
}

/** Lists what is said aloud in an answer, in order. If roles are given, only in the sections with one of them. */
export function listSpoken({ sections }: MeasuredAnswer, ...roles: Role[]): Spoken[] {
  return sections
    .filter(({ role }) => !roles.length || (role !== null && roles.includes(role)))
    .flatMap((section) => section.spoken.map((block) => ({ block, section })));
}

/** Whether an index of a block is in code. */
export function isInCode({ leaves }: Block, index: number): boolean {
  return leafAt(leaves, index)?.node.type !== 'text';
}

/** Whether an answer is a story with labelled parts. */
export function isToldInParts({ shape, sections }: MeasuredAnswer): boolean {
  return shape === 'story' && sections.some(({ role }) => role !== null);
}

/** Lists what is said in the action of a story. In a story without labels, lists all that is said. */
export function listActions(answer: MeasuredAnswer): Spoken[] {
  return isUnlabelled(answer) ? listSpoken(answer) : listSpoken(answer, 'A');
}

/** Whether an answer is a story without labels. */
export function isUnlabelled({ shape, sections }: MeasuredAnswer): boolean {
  return shape === 'story' && sections.every(({ role }) => role === null);
}

/** Counts the words in some parts of an answer. */
export function countWordsIn(answer: MeasuredAnswer, ...roles: Role[]): number {
  return answer.sections.reduce((sum, { role, words }) => sum + (role !== null && roles.includes(role) ? words : 0), 0);
}

/** A sentence, and its index in the text. */
export interface Sentence {
  text: string;
  start: number;
}

const SENTENCES = new Intl.Segmenter('en', { granularity: 'sentence' });

/** Splits a paragraph into sentences. */
export function splitSentences(text: string): Sentence[] {
  return [...SENTENCES.segment(text)].map(({ segment, index }) => ({ text: segment.trimEnd(), start: index }));
}
