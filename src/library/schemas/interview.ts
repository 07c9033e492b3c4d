import { z } from 'zod';
import { entryFields, ExcusesSchema, expected, LineSchema, listOf, SlugSchema, StoriesSchema } from './fields.ts';

/** Something the company says it values, and what of ours shows it. */
const ValueSchema = z.strictObject({
  /** The company's own word for it. */
  name: LineSchema,
  /** Competencies that show it: ids from competencies.yaml. */
  competencies: listOf(SlugSchema).default([]),
});

/** One company and role. Its body holds what is said only there, under the titles of the questions it answers. */
export const InterviewSchema = z.strictObject({
  ...entryFields,
  /** The company's name: what {{company}} reads as here. */
  company: LineSchema.optional(),
  /** The role's name: what {{role}} reads as here. */
  role: LineSchema.optional(),
  /** What the other variables of site.yaml read as here. */
  variables: z.record(z.string(), LineSchema).default({}),
  /** The day, as 2026-11-24. */
  date: z.iso.date(expected('a day of the calendar as year-month-day, like 2026-11-24', 'Correct it.')).optional(),
  /** The hour where the interview is, as 10:00. */
  time: z
    .string()
    .regex(
      /^([01]\d|2[0-3]):[0-5]\d$/,
      expected('an hour of the day between 00:00 and 23:59, like "09:30"', 'Correct it.'),
    )
    .optional(),
  /** The time zone of `time`, as Europe/Paris. */
  zone: z
    .string()
    .refine(
      isTimeZone,
      expected('a time zone such as Europe/Paris or America/New_York', 'Name one of the IANA time zones.'),
    )
    .optional(),
  /** Where in the process: "phone screen", "final round". */
  stage: LineSchema.optional(),
  /** Who asks. */
  interviewer: LineSchema.optional(),
  /** What the company says it values. */
  values: z.array(ValueSchema).default([]),
  /** Questions to expect, in order; a topic's id stands for all of its questions. */
  questions: listOf(SlugSchema).default([]),
  /** Stories to feature, best first. */
  stories: StoriesSchema,
  /** The coach's rules that are off for what is answered here, each with the reason. */
  coach: ExcusesSchema,
});

function isTimeZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}
