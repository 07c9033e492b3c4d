import { collectBlocks } from '../answer/blocks.ts';
import { type MeasuredAnswer, measureAnswer } from '../answer/analyze.ts';
import { parseAnswer } from '../answer/parse.ts';
import type { Shape } from '../answer/shapes.ts';
import { secondsToSay } from '../answer/speech.ts';
import type { Variables } from '../answer/variables.ts';
import type { Language } from '../language/language.ts';
import type { Entry } from './entry.ts';
import { type Kind, KINDS } from './kinds.ts';
import { readRule } from './mdx.ts';
import type { Claim, CompetencyNode, PlainNode, Question, Rule, Story, TopicNode } from './model.ts';

/** What the nodes of a graph are made with, besides their entries. */
export interface NodeContext {
  variables: Variables;
  wordsPerMinute: number;
  /** The languages that answers may be written in. */
  languages: readonly Language[];
  /** The topic with an id. Undefined if there is none. */
  topic: (id: string) => TopicNode | undefined;
  /** The competencies with these ids, in the site's order. */
  competencies: (ids: readonly string[]) => CompetencyNode[];
  /** The stories with these slugs, in this order. */
  stories: (slugs: readonly string[]) => Story[];
}

/** Makes a node of an entry. Its fields hold the entries, topics and competencies that the front matter names. */
export function plainNodeOf<K extends Kind>(entry: Entry<K>, making: NodeContext, shape?: Shape): PlainNode<K> {
  const { data } = entry;
  return {
    ...data,
    ...commonFields(entry),
    ...('topic' in data ? { topic: making.topic(data.topic) } : {}),
    ...('competencies' in data ? { competencies: making.competencies(data.competencies) } : {}),
    ...('stories' in data ? { stories: making.stories(data.stories) } : {}),
    answer: measure(entry, making, shape ?? KINDS[entry.kind].shape ?? undefined),
  } as PlainNode<K>;
}

const PARTS = ['S', 'T', 'A', 'R', 'L'] as const;

/** The cues of a story in the order of its parts. */
function cuesByPart(cues: Entry<'story'>['data']['cues']): Story['cues'] {
  return PARTS.flatMap((role) => (cues?.[role] ? [{ role, text: cues[role] }] : []));
}

/** The cues of an entry, in order. */
function listCues(data: Entry['data']): { text: string }[] {
  if (!('cues' in data) || !data.cues) return [];
  return Array.isArray(data.cues) ? data.cues.map((text) => ({ text })) : cuesByPart(data.cues);
}

/** Makes a story. The questions it answers and the claims it proves are added later. */
export function storyOf(entry: Entry<'story'>, making: NodeContext): Story {
  const { cues } = entry.data;
  return {
    ...plainNodeOf(entry, making),
    cues: cuesByPart(cues),
    questions: [],
    proves: [],
  };
}

/**
 * Makes a question.
 * @param gathered the strengths and weaknesses that it gathers
 */
export function questionOf(entry: Entry<'question'>, making: NodeContext, gathered: Claim[]): Question {
  const { data } = entry;
  const plain = plainNodeOf(entry, making, data.shape ?? (data.gathers.length ? 'list' : undefined));
  const { answer: own, stories } = plain;
  const hasText = own.sections.some((section) => section.spoken.length > 0);
  const answer = hasText || data.shape || !stories.length ? own : { ...own, shape: 'story' as const };
  const words = [answer, ...stories.slice(0, 1).map(answerOf), ...gathered.map(answerOf)].reduce(
    (sum, said) => sum + said.words,
    0,
  );
  return {
    ...plain,
    gathered,
    answer,
    answered: hasText || stories.length > 0 || gathered.length > 0,
    words,
    seconds: secondsToSay(words, making.wordsPerMinute),
  };
}

/** Makes a rule. */
export function ruleOf(entry: Entry<'rule'>): Rule {
  const nodes = readRule(entry.body);
  const text = collectBlocks(nodes)
    .map((block) => block.text)
    .join(' ');
  return { ...commonFields(entry), headline: entry.data.headline, nodes, text };
}

function measure({ kind, body, data }: Entry, making: NodeContext, shape?: Shape): MeasuredAnswer {
  const { variables, wordsPerMinute, languages } = making;
  return measureAnswer(parseAnswer(body, { variables, speaks: KINDS[kind].said ?? 'all', languages }), {
    title: data.title,
    headline: 'headline' in data ? data.headline : undefined,
    cues: listCues(data).map(({ text }) => text),
    shape,
    wordsPerMinute,
    languages,
  });
}

function answerOf({ answer }: { answer: MeasuredAnswer }): MeasuredAnswer {
  return answer;
}

function commonFields<K extends Kind>({ kind, slug, file, data }: Entry<K>) {
  const { title } = data;
  const withheld: Rule['withheld'] = data.draft ? 'draft' : data.private ? 'private' : null;
  return { kind, slug, file, title, short: ('short' in data && data.short) || title, withheld };
}
