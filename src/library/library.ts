import { type MeasuredAnswer, measureAnswer } from '../answer/analyze.ts';
import { parseAnswer } from '../answer/parse.ts';
import type { Shape } from '../answer/shape.ts';
import { secondsToSay } from '../answer/speech.ts';
import type { Role } from '../answer/star.ts';
import { fillVariables, type Variables } from '../answer/variables.ts';
import { type Content, entriesOf } from './content.ts';
import type { Entry } from './entry.ts';
import type { Kind } from './kinds.ts';
import type { CompetencyNode, FollowUp, Library, Rule, Story, Strength, TopicNode, Weakness } from './model.ts';

/**
 * Builds the graph of a content whose references have been checked.
 * @param variables what variables read as, instead of their neutral words
 */
export function buildLibrary(content: Content, variables: Variables = {}): Library {
  const words = { ...content.site.variables, ...variables };
  const read = <K extends Exclude<Kind, 'interview'>>(kind: K) =>
    ordered(entriesOf(content, kind).map((entry) => ({ ...entry, data: fillDeep(entry.data, words) })));
  const measure = (entry: Entry, shape?: Shape): MeasuredAnswer =>
    measureAnswer(
      parseAnswer(entry.body, {
        variables: words,
        speaks: entry.kind === 'strength' || entry.kind === 'weakness' ? 'quote' : 'all',
      }),
      {
        title: entry.data.title,
        shape,
        wordsPerMinute: content.site.wordsPerMinute,
      },
    );

  const topics = new Map(content.topics.map((topic): [string, TopicNode] => [topic.id, { ...topic, questions: [] }]));
  const competencies = new Map(
    content.competencies.map((competency): [string, CompetencyNode] => [
      competency.id,
      { ...competency, questions: [], stories: [], strengths: [] },
    ]),
  );
  const competenciesOf = (ids: readonly string[]) =>
    [...competencies.values()].filter((competency) => ids.includes(competency.id));

  const stories = new Map(
    read('story').map(({ data, ...entry }): [string, Story] => [
      entry.slug,
      {
        ...common(entry, data),
        headline: data.headline,
        cues: (['S', 'T', 'A', 'R', 'L'] as const).flatMap((role: Role & keyof NonNullable<typeof data.cues>) =>
          data.cues?.[role] ? [{ role, text: data.cues[role] }] : [],
        ),
        competencies: competenciesOf(data.competencies),
        followUps: followUpsOf(data),
        questions: [],
        proves: [],
        answer: measure({ ...entry, data }, 'story'),
      },
    ]),
  );
  const storiesOf = (slugs: readonly string[]) => slugs.flatMap((slug) => stories.get(slug) ?? []);

  const strengths = read('strength').map(({ data, ...entry }): Strength => ({
    ...common(entry, data),
    headline: data.headline,
    cues: data.cues,
    competencies: competenciesOf(data.competencies),
    stories: storiesOf(data.stories),
    answer: measure({ ...entry, data }, 'pitch'),
  }));
  const weaknesses = read('weakness').map(({ data, ...entry }): Weakness => ({
    ...common(entry, data),
    headline: data.headline,
    cues: data.cues,
    stories: storiesOf(data.stories),
    answer: measure({ ...entry, data }, 'pitch'),
  }));
  const gather = { strengths, weaknesses } as const;

  for (const { data, ...entry } of read('question')) {
    const topic = topics.get(data.topic);
    if (!topic) continue;
    const told = storiesOf(data.stories);
    const gathered = data.gathers.flatMap((kind): (Strength | Weakness)[] => gather[kind]);
    const measured = measure({ ...entry, data }, data.shape ?? (data.gathers.length ? 'list' : undefined));
    const hasText = measured.sections.some((section) => section.spoken.length > 0);
    const answer = hasText || data.shape || !told.length ? measured : { ...measured, shape: 'story' as const };
    const said =
      answer.words + (told[0]?.answer.words ?? 0) + gathered.reduce((sum, each) => sum + each.answer.words, 0);
    topic.questions.push({
      ...common(entry, data),
      headline: data.headline,
      cues: data.cues,
      topic,
      competencies: competenciesOf(data.competencies),
      aliases: data.aliases,
      stories: told,
      gathered,
      followUps: followUpsOf(data),
      answer,
      answered: hasText || told.length > 0 || gathered.length > 0,
      words: said,
      seconds: secondsToSay(said, content.site.wordsPerMinute),
    });
  }

  const questions = [...topics.values()].flatMap((topic) => topic.questions);
  for (const question of questions) {
    for (const story of question.stories) story.questions.push(question);
    for (const competency of question.competencies) competency.questions.push(question);
  }
  for (const each of [...strengths, ...weaknesses]) for (const story of each.stories) story.proves.push(each);
  const told = [...new Set([...questions.flatMap((question) => question.stories), ...stories.values()])];
  for (const story of told) for (const competency of story.competencies) competency.stories.push(story);
  for (const strength of strengths) for (const competency of strength.competencies) competency.strengths.push(strength);

  return {
    site: content.site,
    topics: [...topics.values()].filter((topic) => topic.questions.length > 0),
    competencies: [...competencies.values()],
    questions,
    stories: told,
    strengths,
    weaknesses,
    rules: read('rule').map(({ data, ...entry }): Rule => ({ ...common(entry, data), headline: data.headline })),
    interviews: ordered(entriesOf(content, 'interview')),
    rulesFolder: content.rulesFolder,
  };
}

function common<K extends Kind>(
  entry: { kind: K; slug: string; file: string },
  data: { title: string; short?: string | undefined },
) {
  return { kind: entry.kind, slug: entry.slug, file: entry.file, title: data.title, short: data.short ?? data.title };
}

function followUpsOf(data: { followUps: { asks: string; answer?: string | undefined }[] }): FollowUp[] {
  return data.followUps.map(({ asks, answer }) => ({ asks, answer }));
}

/** By place, then by title; entries without a place come last. */
function ordered<T extends { data: { order?: number | undefined; title: string }; slug: string }>(entries: T[]): T[] {
  return entries.toSorted(
    (a, b) =>
      (a.data.order ?? Infinity) - (b.data.order ?? Infinity) ||
      a.data.title.localeCompare(b.data.title) ||
      (a.slug < b.slug ? -1 : 1),
  );
}

/** Fills the variables in every text of a front matter. */
function fillDeep<T>(value: T, variables: Variables): T {
  if (typeof value === 'string') return fillVariables(value, variables) as T;
  if (Array.isArray(value)) return value.map((inner: unknown) => fillDeep(inner, variables)) as T;
  if (value && typeof value === 'object')
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, fillDeep(inner, variables)])) as T;
  return value;
}
