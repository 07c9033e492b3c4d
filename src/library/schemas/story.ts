import { z } from 'zod';
import {
  CompetenciesSchema,
  CUES,
  entryFields,
  ExcusesSchema,
  FollowUpsSchema,
  HeadlineSchema,
  LineSchema,
  ShortSchema,
} from './fields.ts';

/** One short prompt for each part that is told. */
export const StoryCuesSchema = z
  .strictObject({
    /** Situation. */
    S: LineSchema.optional(),
    /** Task. */
    T: LineSchema.optional(),
    /** Action. */
    A: LineSchema.optional(),
    /** Result. */
    R: LineSchema.optional(),
    /** Learning. */
    L: LineSchema.optional(),
  })
  .refine((cues) => Object.keys(cues).length >= CUES.least, {
    error: ({ input }) =>
      `Expected at least ${CUES.least} of S, T, A, R and L, found ${Object.keys(input as object).length}. Write one short prompt for each part you tell.`,
  })
  .optional();

/** One thing that happened. Its body is told under Situation, Task, Action, Result and Learning. */
export const StorySchema = z.strictObject({
  ...entryFields,
  /** The coach's rules that are off for it, each with the reason. */
  coach: ExcusesSchema,
  /** A shorter title for lists and paper. */
  short: ShortSchema,
  /** What is said first; at most 200 characters. */
  headline: HeadlineSchema,
  /** Short prompts, keyed S, T, A, R and L. */
  cues: StoryCuesSchema,
  /** What it shows: ids from competencies.yaml. */
  competencies: CompetenciesSchema,
  /** Probes to expect, each with a one-line answer or none yet. */
  followUps: FollowUpsSchema,
});
