import { z } from 'zod';
import {
  CompetenciesSchema,
  CuesSchema,
  entryFields,
  ExcusesSchema,
  HeadlineSchema,
  ShortSchema,
  StoriesSchema,
} from './fields.ts';

/** A weakness said aloud: the line stands in a quotation, the rest is a note to self. */
export const WeaknessSchema = z.strictObject({
  ...entryFields,
  /** The coach's rules that are off for it, each with the reason. */
  coach: ExcusesSchema,
  /** A shorter title for lists and paper. */
  short: ShortSchema,
  /** What is said first; at most 200 characters. */
  headline: HeadlineSchema,
  /** 2 to 7 short prompts. */
  cues: CuesSchema,
  /** Stories that prove what is being done about it, best first. */
  stories: StoriesSchema,
});

/** A strength said aloud, with the stories that prove it. */
export const StrengthSchema = z.strictObject({
  ...WeaknessSchema.shape,
  /** What it shows: ids from competencies.yaml. */
  competencies: CompetenciesSchema,
});
