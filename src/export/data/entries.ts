import { z } from 'zod';
import type { Kind, NodeKind } from '../../core/library/kinds.ts';
import { InterviewSchema } from '../../core/library/kinds/interview.ts';
import { QuestionSchema } from '../../core/library/kinds/question.ts';
import { RuleSchema } from '../../core/library/kinds/rule.ts';
import { StoryCuesSchema, StorySchema } from '../../core/library/kinds/story.ts';
import { StrengthSchema } from '../../core/library/kinds/strength.ts';
import { WeaknessSchema } from '../../core/library/kinds/weakness.ts';
import type { Claim, NodeOf } from '../../core/library/model.ts';
import { CompetenciesSchema } from '../../core/library/schemas/fields.ts';
import type { Pack } from '../../interviews/pack.ts';
import { AnswerSchema, answerOf, FollowUpDataSchema, followUpsOf, idsOf, like, slug, slugsOf } from './fields.ts';

const text = z.string();
const texts = z.array(text);
const ids = texts;
const slugs = z.array(slug);

/** What the data of an entry is made from: its node in the graph, or the pack of an interview. */
export type Source<K extends Kind> = K extends NodeKind ? NodeOf<K> : Pack;

const { shape: inQuestion } = QuestionSchema;
const { shape: inStory } = StorySchema;
const { shape: inStrength } = StrengthSchema;
const { shape: inWeakness } = WeaknessSchema;
const { shape: inInterview } = InterviewSchema;

const question = z.strictObject({
  headline: like(inQuestion.headline, text.nullable()),
  cues: like(inQuestion.cues, texts),
  topic: like(inQuestion.topic, text),
  competencies: like(inQuestion.competencies, ids),
  aliases: like(inQuestion.aliases, texts),
  stories: like(inQuestion.stories, slugs),
  gathers: z
    .array(z.strictObject({ kind: z.enum(['strength', 'weakness']), slug }))
    .meta({ description: 'Strengths and weaknesses that answer it.' }),
  followUps: like(inQuestion.followUps, z.array(FollowUpDataSchema)),
  answered: z.boolean().meta({ description: 'Whether it has an answer.', examples: [true] }),
  words: z.number().meta({
    description:
      'Number of words to say: in its own text, its first story, and the strengths and weaknesses that answer it.',
    examples: [180],
  }),
  seconds: z.number().meta({ description: 'Seconds to say these words.', examples: [77] }),
  answer: AnswerSchema.meta({ description: 'Its own text, without its stories.' }),
});

const story = z.strictObject({
  headline: like(inStory.headline, text.nullable()),
  cues: z
    .array(
      z.strictObject({
        part: z.string().meta({ description: 'S, T, A, R or L.', examples: ['R'] }),
        text: like(StoryCuesSchema.unwrap().shape.R, text),
      }),
    )
    .meta({ description: 'One short prompt for each part.' }),
  competencies: like(inStory.competencies, ids),
  followUps: like(inStory.followUps, z.array(FollowUpDataSchema)),
  answer: AnswerSchema,
});

const weakness = z.strictObject({
  headline: like(inWeakness.headline, text.nullable()),
  cues: like(inWeakness.cues, texts),
  stories: like(inWeakness.stories, slugs),
  answer: AnswerSchema,
});

const strength = z.strictObject({ ...weakness.shape, competencies: like(inStrength.competencies, ids) });

const rule = z.strictObject({
  headline: like(RuleSchema.shape.headline, text.nullable()),
  text: z.string().meta({ description: 'The text of the rule, as plain text.' }),
});

const interview = z.strictObject({
  company: like(inInterview.company, text.nullable()),
  role: like(inInterview.role, text.nullable()),
  date: like(inInterview.date, text.nullable()),
  time: like(inInterview.time, text.nullable()),
  zone: like(inInterview.zone, text.nullable()),
  stage: like(inInterview.stage, text.nullable()),
  interviewer: like(inInterview.interviewer, text.nullable()),
  values: z
    .array(
      z.strictObject({
        name: z.string().meta({ description: 'The value, in the company’s words.', examples: ['Own it'] }),
        competencies: like(CompetenciesSchema, ids),
      }),
    )
    .meta({ description: 'What the company says it values, and the competencies that show it.' }),
  questions: slugs.meta({ description: 'Questions to expect, in order.', examples: [['tight-deadlines']] }),
  stories: like(inInterview.stories, slugs),
  answers: z
    .array(z.strictObject({ question: slug, answer: AnswerSchema }))
    .meta({ description: 'Answers written for this interview.' }),
  remarks: z
    .array(
      z.strictObject({
        title: z.string().meta({ description: 'Its heading.', examples: ['Questions to ask them'] }),
        answer: AnswerSchema,
      }),
    )
    .meta({ description: 'Other text in its file.' }),
});

/** The fields of an entry, by its kind, besides those of every entry. */
export const ENTRY_SCHEMAS = { question, story, strength, weakness, rule, interview } satisfies Record<
  Kind,
  z.ZodObject
>;

type EntryData<K extends Kind> = z.output<(typeof ENTRY_SCHEMAS)[K]>;

const claimOf = ({ headline, cues, stories, answer }: Claim): EntryData<'weakness'> => ({
  headline: headline ?? null,
  cues,
  stories: slugsOf(stories),
  answer: answerOf(answer),
});

/** Makes these fields of an entry, by its kind. */
export const ENTRIES: { [K in Kind]: (entry: Source<K>) => EntryData<K> } = {
  question: ({ headline, topic, competencies, stories, gathered, followUps, answer, ...entry }) => ({
    headline: headline ?? null,
    cues: entry.cues,
    topic: topic.id,
    competencies: idsOf(competencies),
    aliases: entry.aliases,
    stories: slugsOf(stories),
    gathers: gathered.map((claim) => ({ kind: claim.kind, slug: claim.slug })),
    followUps: followUpsOf(followUps),
    answered: entry.answered,
    words: entry.words,
    seconds: entry.seconds,
    answer: answerOf(answer),
  }),
  story: ({ headline, cues, competencies, followUps, answer }) => ({
    headline: headline ?? null,
    cues: cues.map((cue) => ({ part: cue.role, text: cue.text })),
    competencies: idsOf(competencies),
    followUps: followUpsOf(followUps),
    answer: answerOf(answer),
  }),
  strength: (entry) => ({ ...claimOf(entry), competencies: idsOf(entry.competencies) }),
  weakness: claimOf,
  rule: (entry) => ({ headline: entry.headline ?? null, text: entry.text }),
  interview: ({ company, role, date, time, zone, stage, interviewer, ...pack }) => ({
    company: company ?? null,
    role: role ?? null,
    date: date ?? null,
    time: time ?? null,
    zone: zone ?? null,
    stage: stage ?? null,
    interviewer: interviewer ?? null,
    values: pack.values.map(({ name, competencies }) => ({ name, competencies: idsOf(competencies) })),
    questions: slugsOf(pack.expected.map(({ question: asked }) => asked)),
    stories: slugsOf(pack.featured),
    answers: pack.expected
      .filter(({ tailored }) => tailored)
      .map(({ question: asked }) => ({ question: asked.slug, answer: answerOf(asked.answer) })),
    remarks: pack.remarks.map(({ title, answer }) => ({ title, answer: answerOf(answer) })),
  }),
};
