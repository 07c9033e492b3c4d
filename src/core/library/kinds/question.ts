import { z } from 'zod';
import { SHAPES } from '../../answer/shapes.ts';
import { listOr } from '../describe.ts';
import {
  CompetenciesSchema,
  CuesSchema,
  entryFields,
  ExcusesSchema,
  FollowUpsSchema,
  HeadlineSchema,
  LineSchema,
  listOf,
  ShortSchema,
  SlugSchema,
  StoriesSchema,
} from '../schemas/fields.ts';
import type { KindRecord } from './kind-record.ts';
import { strength } from './strength.ts';
import { weakness } from './weakness.ts';

/** A question an interviewer asks: answered by its own text, by stories, by the entries it gathers, or not yet. */
export const QuestionSchema = z.strictObject({
  ...entryFields,
  topic: SlugSchema.meta({
    description: 'The topic it is listed under: an id from `topics.yaml`.',
    examples: ['deadlines'],
  }),
  headline: HeadlineSchema,
  cues: CuesSchema,
  stories: StoriesSchema,
  competencies: CompetenciesSchema,
  aliases: listOf(LineSchema)
    .default([])
    .meta({
      description: 'Other ways an interviewer asks it. Search finds it by them, too.',
      examples: [['What do you do when time runs short?']],
    }),
  followUps: FollowUpsSchema,
  gathers: listOf(z.enum([strength.many, weakness.many]))
    .default([])
    .meta({
      description: 'All your strengths, or all your weaknesses, as the answer.',
      examples: [[strength.many, weakness.many]],
    }),
  short: ShortSchema,
  shape: z
    .enum(SHAPES)
    .optional()
    .meta({
      description: `How the answer is built: ${listOr(SHAPES)}. Without it, Greenroom tells from the text.`,
      examples: [SHAPES[0]],
    }),
  coach: ExcusesSchema,
});

/** A question. */
export const question = {
  folder: 'questions',
  ending: '.md',
  schema: QuestionSchema,
  one: 'question',
  many: 'questions',
  title: 'Question',
  titles: 'Questions',
  short: 'Questions',
  said: 'all',
  shape: null,
  code: 'Q',
  section: 'answers',
  alwaysInMenu: true,
  listedBy: 'topic',
  searched: {
    headline: 'headline',
    aliases: 'alias',
    cues: 'cue',
    competencies: 'competency',
    topic: 'topic',
    body: 'text',
    followUps: 'followUp',
  },
  onCards: true,
  imports: ['aliases', 'cues', 'followUps', 'topic', 'competencies'],
  lent: false,
  template: { fields: ['headline', 'cues', 'stories', 'competencies', 'aliases', 'followUps'], body: '' },
} as const satisfies KindRecord;
