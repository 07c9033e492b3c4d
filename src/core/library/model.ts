import type { RootContent } from 'mdast';
import type { z } from 'zod';
import type { MeasuredAnswer } from '../answer/analyze.ts';
import type { Role } from '../answer/star.ts';
import type { Entry } from './entry.ts';
import type { ClaimKind, CompetentKind, Kind, KINDS, SaidKind } from './kinds.ts';
import type { entryFields, FollowUpSchema } from './schemas/fields.ts';
import type { Competency, Site, Topic } from './schemas/settings.ts';

/** What a field holds in the graph, for the fields that hold names in front matter. */
interface Named {
  topic: TopicNode;
  competencies: CompetencyNode[];
  stories: Story[];
}

type Data<K extends Kind> = Entry<K>['data'];

/** An entry of a kind: the fields of its front matter, with variables filled in, and its text. */
export type PlainNode<K extends Kind> = {
  [N in keyof Omit<Data<K>, keyof typeof entryFields | 'short'>]-?: N extends keyof Named ? Named[N] : Data<K>[N];
} & {
  kind: K;
  slug: string;
  /** Path below the content folder. */
  file: string;
  title: string;
  /** The short title for lists. The title if there is none. */
  short: string;
  /** Why the published site leaves it out. Null if it does not. */
  withheld: 'draft' | 'private' | null;
  answer: MeasuredAnswer;
};

/** A question that may come next. */
export type FollowUp = z.output<typeof FollowUpSchema>;

/** A story in the graph. */
export interface Story extends Omit<PlainNode<'story'>, 'cues'> {
  /** Cues by part, in order. */
  cues: { role: Role; text: string }[];
  /** The questions it answers, in the site's order. */
  questions: Question[];
  /** The strengths and weaknesses it proves. */
  proves: Claim[];
}

/** A question in the graph. */
export interface Question extends PlainNode<'question'> {
  /** The strengths and weaknesses that answer it, if it gathers them. */
  gathered: Claim[];
  /** Whether it has an answer. */
  answered: boolean;
  /** Number of words to say: its own, its first story's, and those of the entries it gathers. */
  words: number;
  /** Seconds to say these words. */
  seconds: number;
}

/** A rule in the graph. */
export interface Rule extends Omit<PlainNode<'rule'>, 'answer'> {
  /** The nodes of its text, to render. */
  nodes: RootContent[];
  /** Its text, without Markdown. */
  text: string;
}

/** The kinds whose entries in the graph are not plain nodes. An interview stays an entry. */
export interface OwnNodes {
  question: Question;
  story: Story;
  rule: Rule;
  interview: Entry<'interview'>;
}

/** A kind whose entries in the graph are plain nodes. */
export type PlainKind = Exclude<Kind, keyof OwnNodes>;

/** An entry of a kind in the graph. */
export type NodeOf<K extends Kind> = K extends keyof OwnNodes ? OwnNodes[K] : PlainNode<K>;

/** An entry that is said aloud. */
export type Said = NodeOf<SaidKind>;

/** A strength or a weakness. */
export type Claim = NodeOf<ClaimKind>;

export type Strength = NodeOf<'strength'>;
export type Weakness = NodeOf<'weakness'>;

/** The entries of some kinds, by the plural of each kind: `questions`, `stories`. */
export type Lists<K extends Kind = Kind> = { [Each in K as (typeof KINDS)[Each]['many']]: NodeOf<Each>[] };

/** A topic, and its questions. */
export interface TopicNode extends Topic {
  questions: Question[];
}

/** A competency, and the entries that show it or ask for it. */
export type CompetencyNode = Competency & Lists<CompetentKind>;

/**
 * The content as a graph: entries hold the entries they name. The questions are in the site's order, by topic and then
 * by `order`; the stories in the order in which questions first use them. Interviews refer to other entries by slug.
 */
export interface Library extends Lists {
  site: Site;
  /** Topics with at least one question, in the site's order. */
  topics: TopicNode[];
  competencies: CompetencyNode[];
  /** The paths of the settings and rules that Greenroom lends. */
  lent: ReadonlySet<string>;
  /** Groups of words and phrases that mean the same. */
  synonyms: string[][];
}
