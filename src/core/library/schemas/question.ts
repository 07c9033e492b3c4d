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
} from './fields.ts';

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
  gathers: listOf(z.enum(['strengths', 'weaknesses']))
    .default([])
    .meta({
      description: 'All your strengths, or all your weaknesses, as the answer.',
      examples: [['strengths', 'weaknesses']],
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
