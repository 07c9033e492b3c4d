import { z } from 'zod';
import { SHAPES } from '../../answer/shapes.ts';
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
  /** The coach's rules that are off for it, each with the reason. */
  coach: ExcusesSchema,
  /** A shorter title for lists and paper. */
  short: ShortSchema,
  /** What is said first; at most 200 characters. */
  headline: HeadlineSchema,
  /** 2 to 7 short prompts. */
  cues: CuesSchema,
  /** Where it is listed: an id from topics.yaml. Required. */
  topic: SlugSchema,
  /** What a good answer lets you show: ids from competencies.yaml. */
  competencies: CompetenciesSchema,
  /** Other ways an interviewer asks it. */
  aliases: listOf(LineSchema).default([]),
  /** Stories that answer it, best first, each shown in full below the text. */
  stories: StoriesSchema,
  /** Kinds of entry that answer it. */
  gathers: listOf(z.enum(['strengths', 'weaknesses'])).default([]),
  /** Probes to expect, each with a one-line answer or none yet. */
  followUps: FollowUpsSchema,
  /** How the answer is built; inferred from its text when absent. */
  shape: z.enum(SHAPES).optional(),
});
