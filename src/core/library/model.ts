import type { RootContent } from 'mdast';
import type { MeasuredAnswer } from '../answer/analyze.ts';
import type { Role } from '../answer/star.ts';
import type { Entry } from './entry.ts';
import type { Kind } from './kinds.ts';
import type { Competency, Site, Topic } from './schemas/settings.ts';

/** The fields of every entry, with variables filled in. */
interface Common<K extends Kind> {
  kind: K;
  slug: string;
  /** Path below the content folder. */
  file: string;
  title: string;
  /** The short title for lists. The title if there is none. */
  short: string;
  /** Why the published site leaves it out. Null if it does not. */
  withheld: 'draft' | 'private' | null;
}

/** The fields of every entry that is said aloud. */
interface Spoken<K extends Kind> extends Common<K> {
  headline: string | undefined;
  answer: MeasuredAnswer;
}

export interface FollowUp {
  asks: string;
  answer: string | undefined;
}

export interface Story extends Spoken<'story'> {
  /** Cues by part, in order. */
  cues: { role: Role; text: string }[];
  competencies: CompetencyNode[];
  followUps: FollowUp[];
  /** The questions it answers, in the site's order. */
  questions: Question[];
  /** The strengths and weaknesses it proves. */
  proves: (Strength | Weakness)[];
}

export interface Question extends Spoken<'question'> {
  cues: string[];
  topic: TopicNode;
  competencies: CompetencyNode[];
  aliases: string[];
  stories: Story[];
  /** The strengths and weaknesses that answer it, if it gathers them. */
  gathered: (Strength | Weakness)[];
  followUps: FollowUp[];
  /** Whether it has an answer. */
  answered: boolean;
  /** Number of words to say: its own, its first story's, and those of the entries it gathers. */
  words: number;
  /** Seconds to say these words. */
  seconds: number;
}

export interface Strength extends Spoken<'strength'> {
  cues: string[];
  competencies: CompetencyNode[];
  stories: Story[];
}

export interface Weakness extends Spoken<'weakness'> {
  cues: string[];
  stories: Story[];
}

export interface Rule extends Common<'rule'> {
  headline: string | undefined;
  /** Its text as nodes to render, as they were checked. */
  nodes: RootContent[];
  /** Its text, without Markdown. */
  text: string;
}

export interface TopicNode extends Topic {
  questions: Question[];
}

export interface CompetencyNode extends Competency {
  questions: Question[];
  stories: Story[];
  strengths: Strength[];
}

/** The content as a graph: entries hold the entries they name. */
export interface Library {
  site: Site;
  /** Topics with at least one question, in the site's order. */
  topics: TopicNode[];
  competencies: CompetencyNode[];
  /** The questions in the site's order: by topic, then by `order`. */
  questions: Question[];
  /** The stories in the order in which questions first use them. */
  stories: Story[];
  strengths: Strength[];
  weaknesses: Weakness[];
  rules: Rule[];
  /** The interviews, read and checked. They refer to other entries by slug. */
  interviews: Entry<'interview'>[];
  /** The paths of the settings and rules that are not the author's own: Greenroom lends them. */
  lent: ReadonlySet<string>;
  /** Groups of words and phrases that mean the same. */
  synonyms: string[][];
}
