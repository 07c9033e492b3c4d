import type { MeasuredAnswer, MeasuredSection } from '../answer/analyze.ts';
import type { Block } from '../answer/blocks.ts';
import type { Role } from '../answer/star.ts';
import type { FollowUp } from '../library/model.ts';

/** What a rule looks at: one entry, or an answer by itself. */
export interface Subject {
  kind: 'question' | 'story' | 'strength' | 'weakness';
  slug: string;
  /** The interview in whose own words a question is answered; null for its own answer. */
  interview: { slug: string; title: string } | null;
  /** The line that it begins at. */
  begins: number;
  /** Path below the content folder, or the file as it was named. */
  file: string;
  /** The whole text of the file. */
  source: string;
  title: string;
  headline: string | undefined;
  /** Its prompts, each with the path of its field. */
  cues: { text: string; path: PropertyKey[] }[];
  followUps: FollowUp[];
  /** Names of fields that nobody has checked yet. */
  guessed: string[];
  answer: MeasuredAnswer;
  /** The answers that it is told by besides its own text: its stories', and what it gathers. */
  told: MeasuredAnswer[];
  /** The titles of the questions that it answers, for a story. */
  asked: string[];
  /** Rules that are off for it, each with the reason. */
  excuses: Readonly<Record<string, string>>;
  /** Whether there is anything to say. */
  answered: boolean;
  /** The line of a front matter value, from 1. */
  lineOf: (path: readonly PropertyKey[], holding?: string) => number;
}

/** The name of an entry, as `kind/slug`; empty for an answer by itself. */
export function nameOf({ kind, slug }: Pick<Subject, 'kind' | 'slug'>): string {
  return slug && `${kind}/${slug}`;
}

/** A spoken paragraph or list item, and the section that it stands in. */
export interface Spoken {
  block: Block;
  section: MeasuredSection;
}

/** What is said aloud of an answer, in order; only in these parts where some are named. */
export function listSpoken({ sections }: MeasuredAnswer, ...roles: Role[]): Spoken[] {
  return sections
    .filter(({ role }) => !roles.length || (role !== null && roles.includes(role)))
    .flatMap((section) => section.spoken.map((block) => ({ block, section })));
}

/** Whether an index of a block stands in code, which is quoted as it is. */
export function isInCode({ leaves }: Block, index: number): boolean {
  return leaves.findLast(({ start }) => start <= index)?.node.type === 'inlineCode';
}

/** Whether an answer is told as a story, by parts that are labelled. */
export function isToldInParts({ shape, sections }: MeasuredAnswer): boolean {
  return shape === 'story' && sections.some(({ role }) => role !== null);
}

/** What is said of what was done: the action, or all of a story that is told without labels. */
export function listDone(answer: MeasuredAnswer): Spoken[] {
  return isUnlabelled(answer) ? listSpoken(answer) : listSpoken(answer, 'A');
}

/** Whether an answer is a story without labels. */
export function isUnlabelled({ shape, sections }: MeasuredAnswer): boolean {
  return shape === 'story' && sections.every(({ role }) => role === null);
}

/** The words said in some parts of an answer. */
export function countIn(answer: MeasuredAnswer, ...roles: Role[]): number {
  return answer.sections.reduce((sum, { role, words }) => sum + (role !== null && roles.includes(role) ? words : 0), 0);
}

/** A sentence, and where it begins in its text. */
export interface Sentence {
  text: string;
  start: number;
}

const SENTENCES = new Intl.Segmenter('en', { granularity: 'sentence' });

/** Splits a paragraph into sentences. */
export function splitSentences(text: string): Sentence[] {
  return [...SENTENCES.segment(text)].map(({ segment, index }) => ({ text: segment.trimEnd(), start: index }));
}
