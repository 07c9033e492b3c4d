import type { MeasuredAnswer } from '../answer/analyze.ts';
import type { Role } from '../answer/star.ts';
import type { Entry } from './entry.ts';
import type { Kind } from './kinds.ts';
import type { Competency, Site, Topic } from './schemas/settings.ts';

/** What every entry of the library has, its variables filled in. */
interface Common<K extends Kind> {
  kind: K;
  slug: string;
  /** Path below the content folder. */
  file: string;
  title: string;
  /** The shorter title for lists; the title when there is none. */
  short: string;
  /** What keeps it out of the published site, or null. */
  withheld: 'draft' | 'private' | null;
}

/** What every entry that is said aloud has. */
interface Spoken<K extends Kind> extends Common<K> {
  headline: string | undefined;
  answer: MeasuredAnswer;
}

export interface FollowUp {
  asks: string;
  answer: string | undefined;
}

export interface Story extends Spoken<'story'> {
  /** Prompts by part, in the order they are told. */
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
  /** The entries it is answered by, when it gathers them. */
  gathered: (Strength | Weakness)[];
  followUps: FollowUp[];
  /** Whether there is anything to say. */
  answered: boolean;
  /** Words said aloud: its own, its first story's, and what it gathers. */
  words: number;
  /** Seconds to say them. */
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
  /** Its running text, without markup. */
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

/** The content as one graph: what entries name, they hold. */
export interface Library {
  site: Site;
  /** Topics with at least one question, in the site's order. */
  topics: TopicNode[];
  competencies: CompetencyNode[];
  /** In the site's order: by topic, then by place. */
  questions: Question[];
  /** In the order in which the questions first tell them. */
  stories: Story[];
  strengths: Strength[];
  weaknesses: Weakness[];
  rules: Rule[];
  /** Read and checked; each holds slugs, for its pages to resolve. */
  interviews: Entry<'interview'>[];
  /** The paths of the settings and rules that are not the author's own: Greenroom lends them. */
  lent: ReadonlySet<string>;
  /** Groups of words and phrases that mean the same. */
  synonyms: string[][];
}
