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
  headline: HeadlineSchema,
  cues: CuesSchema,
  stories: StoriesSchema,
  short: ShortSchema,
  coach: ExcusesSchema,
});

/** A strength said aloud, with the stories that prove it. */
export const StrengthSchema = z.strictObject({
  ...WeaknessSchema.shape,
  competencies: CompetenciesSchema,
});
