import { z } from 'zod';
import { describe } from '../describe.ts';

/** A message that says what was expected, what was found and what to do. */
export const expected = (what: string, advice = '') => ({
  error: ({ input }: { input?: unknown }) => `Expected ${what}, found ${describe(input)}. ${advice}`.trim(),
});

/** Text on one line that says something. */
export const LineSchema = z.string().trim().min(1, expected('some text', 'Write it, or remove the key.'));

/** A slug: the name of another entry's file without its ending. */
export const SlugSchema = z.string().trim().normalize('NFC').min(1, expected('the name of an entry', 'Write it.'));

/** Longest headline in characters: two short sentences, about twelve seconds. */
export const HEADLINE_LENGTH = 200;

/** Least and most cues: fewer prompt nothing, more are read instead of glanced at (Miller, 1956). */
export const CUES = { least: 2, most: 7 } as const;

/** A list without repeats. */
export const listOf = <T extends z.ZodType<string>>(item: T) =>
  z.array(item).superRefine((values, context) => {
    values.forEach((value, index) => {
      if (values.indexOf(value) < index)
        context.addIssue({
          code: 'custom',
          path: [index],
          message: `Expected each value once, found ${describe(value)} again. Remove the repeat.`,
        });
    });
  });

/** Fields that every entry may have. */
export const entryFields = {
  /** The question as asked; the story's, strength's, weakness's or rule's name; the interview's name. Required. */
  title: LineSchema,
  /** Place within its list, lowest first; entries without one come after, by title. */
  order: z.number().optional(),
  /** Names of fields that a program filled in and nobody has checked yet. */
  guessed: listOf(LineSchema).default([]),
  /** Shown in development only. */
  draft: z.boolean().default(false),
  /** Left out of the published site, and with it every link to it. */
  private: z.boolean().default(false),
};

/** The coach's rules that are off for an entry: by the rule's id, the reason. */
export const ExcusesSchema = z.record(z.string(), LineSchema).default({});

/** A shorter title for lists and paper. */
export const ShortSchema = LineSchema.optional();

/** What is said first: one or two sentences. */
export const HeadlineSchema = LineSchema.max(HEADLINE_LENGTH, {
  error: ({ input }) =>
    `Expected at most ${HEADLINE_LENGTH} characters, found ${String(input).length}. Say it in one or two sentences, in one breath.`,
}).optional();

/** Short prompts to speak from, for paper and rehearsal. */
export const CuesSchema = listOf(LineSchema)
  .refine(({ length }) => length >= CUES.least && length <= CUES.most, {
    error: ({ input }) =>
      `Expected ${CUES.least} to ${CUES.most} cues, found ${(input as unknown[]).length}. Keep those that bring the answer back.`,
  })
  .default([]);

/** What the answer lets you show: ids from competencies.yaml. */
export const CompetenciesSchema = listOf(SlugSchema).default([]);

/** Stories that tell or prove it, best first. */
export const StoriesSchema = listOf(SlugSchema).default([]);

/** A probe to expect. */
export const FollowUpSchema = z.strictObject({
  /** What the interviewer asks next. */
  asks: LineSchema,
  /** The one-line answer; shown as open while there is none. */
  answer: LineSchema.optional(),
});

/** Probes to expect after this answer. */
export const FollowUpsSchema = z.array(FollowUpSchema).default([]);
