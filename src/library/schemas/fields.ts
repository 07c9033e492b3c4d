import { z } from 'zod';

/** Text on one line that says something. */
export const LineSchema = z.string().trim().min(1, 'Expected some text, found nothing. Write it, or remove the key.');

/** A slug: the name of another entry's file without its ending. */
export const SlugSchema = z.string().trim().min(1, 'Expected the name of an entry, found nothing.');

/** Longest headline in characters: two short sentences, about twelve seconds. */
export const HEADLINE_LENGTH = 200;

/** Least and most cues: fewer prompt nothing, more are read instead of glanced at (Miller, 1956). */
export const CUES = { least: 2, most: 7 } as const;

const unique = (values: readonly string[]) => new Set(values).size === values.length;

/** A list without repeats. */
export const listOf = <T extends z.ZodType<string>>(item: T) =>
  z.array(item).refine(unique, 'Expected each value once, found one twice. Remove the repeat.');

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

/** A shorter title for lists and paper. */
export const ShortSchema = LineSchema.optional();

/** What is said first: one or two sentences. */
export const HeadlineSchema = LineSchema.max(
  HEADLINE_LENGTH,
  `Expected at most ${HEADLINE_LENGTH} characters: one or two sentences said in one breath. Shorten it.`,
).optional();

/** Short prompts to speak from, for paper and rehearsal. */
export const CuesSchema = listOf(LineSchema)
  .refine(
    (cues) => cues.length >= CUES.least && cues.length <= CUES.most,
    `Expected ${CUES.least} to ${CUES.most} cues. Keep the ones that bring the answer back.`,
  )
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
