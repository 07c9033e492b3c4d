import { collectBlocks } from '../answer/blocks.ts';
import { type MeasuredAnswer, measureAnswer } from '../answer/analyze.ts';
import { parseAnswer } from '../answer/parse.ts';
import type { Shape } from '../answer/shapes.ts';
import { secondsToSay } from '../answer/speech.ts';
import type { Variables } from '../answer/variables.ts';
import type { Entry } from './entry.ts';
import type { Kind } from './kinds.ts';
import { readRule } from './mdx.ts';
import type { CompetencyNode, FollowUp, Question, Rule, Story, Strength, TopicNode, Weakness } from './model.ts';

/** What is needed to turn entries into nodes of the graph. */
export interface Making {
  variables: Variables;
  wordsPerMinute: number;
  /** The competencies with these ids, in the site's order. */
  competencies: (ids: readonly string[]) => CompetencyNode[];
  /** The stories with these slugs, in this order. */
  stories: (slugs: readonly string[]) => Story[];
  /** The entries of a kind that a question may gather. */
  gathered: Readonly<Record<'strengths' | 'weaknesses', readonly (Strength | Weakness)[]>>;
}

/** Makes a story. Its questions are added later. */
export function storyOf(entry: Entry<'story'>, making: Omit<Making, 'stories' | 'gathered'>): Story {
  const { data } = entry;
  return {
    ...common(entry),
    headline: data.headline,
    cues: (['S', 'T', 'A', 'R', 'L'] as const).flatMap((role) =>
      data.cues?.[role] ? [{ role, text: data.cues[role] }] : [],
    ),
    competencies: making.competencies(data.competencies),
    followUps: followUpsOf(data),
    questions: [],
    proves: [],
    answer: measure(entry, making, 'story'),
  };
}

export function strengthOf(entry: Entry<'strength'>, making: Omit<Making, 'gathered'>): Strength {
  return { ...claimOf(entry, making), competencies: making.competencies(entry.data.competencies) };
}

export function weaknessOf(entry: Entry<'weakness'>, making: Omit<Making, 'gathered'>): Weakness {
  return claimOf(entry, making);
}

function claimOf<K extends 'strength' | 'weakness'>(entry: Entry<K>, making: Omit<Making, 'gathered'>) {
  const { headline, cues, stories } = entry.data;
  return {
    ...common(entry),
    headline,
    cues,
    stories: making.stories(stories),
    answer: measure(entry, making, 'pitch'),
  };
}

/** Makes a question of a topic. */
export function questionOf(entry: Entry<'question'>, topic: TopicNode, making: Making): Question {
  const { data } = entry;
  const stories = making.stories(data.stories);
  const gathered = data.gathers.flatMap((kind) => making.gathered[kind]);
  const own = measure(entry, making, data.shape ?? (data.gathers.length ? 'list' : undefined));
  const hasText = own.sections.some((section) => section.spoken.length > 0);
  const answer = hasText || data.shape || !stories.length ? own : { ...own, shape: 'story' as const };
  const words = [answer, ...stories.slice(0, 1).map(answerOf), ...gathered.map(answerOf)].reduce(
    (sum, said) => sum + said.words,
    0,
  );
  return {
    ...common(entry),
    headline: data.headline,
    cues: data.cues,
    topic,
    competencies: making.competencies(data.competencies),
    aliases: data.aliases,
    stories,
    gathered,
    followUps: followUpsOf(data),
    answer,
    answered: hasText || stories.length > 0 || gathered.length > 0,
    words,
    seconds: secondsToSay(words, making.wordsPerMinute),
  };
}

export function ruleOf(entry: Entry<'rule'>): Rule {
  const nodes = readRule(entry.body);
  const text = collectBlocks(nodes)
    .map((block) => block.text)
    .join(' ');
  return { ...common(entry), headline: entry.data.headline, nodes, text };
}

function measure(
  { kind, body, data: { title } }: Entry,
  { variables, wordsPerMinute }: Pick<Making, 'variables' | 'wordsPerMinute'>,
  shape?: Shape,
): MeasuredAnswer {
  const speaks = kind === 'strength' || kind === 'weakness' ? 'quote' : 'all';
  return measureAnswer(parseAnswer(body, { variables, speaks }), { title, shape, wordsPerMinute });
}

function answerOf({ answer }: { answer: MeasuredAnswer }): MeasuredAnswer {
  return answer;
}

function common<K extends Exclude<Kind, 'interview'>>({ kind, slug, file, data }: Entry<K>) {
  const withheld: Rule['withheld'] = data.draft ? 'draft' : data.private ? 'private' : null;
  return { kind, slug, file, title: data.title, short: data.short ?? data.title, withheld };
}

function followUpsOf(data: { followUps: { asks: string; answer?: string | undefined }[] }): FollowUp[] {
  return data.followUps.map(({ asks, answer }) => ({ asks, answer }));
}
