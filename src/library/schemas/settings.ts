import { z } from 'zod';
import { WORDS_PER_MINUTE } from '../../answer/speech.ts';
import { expected, LineSchema, listOf } from './fields.ts';

/** An id as it stands in addresses: lower case letters, digits and hyphens. */
const IdSchema = z
  .string()
  .regex(
    /^[a-z0-9]+(-[a-z0-9]+)*$/,
    expected('lower case letters, digits and single hyphens, like "tight-deadlines"', 'Rename it.'),
  );

/** site.yaml: what holds for the whole site. */
export const SiteSchema = z.strictObject({
  /** Shown in the header and in every page's title. */
  name: LineSchema.default('Greenroom'),
  /** The language of the answers, as a BCP 47 tag. */
  language: z
    .string()
    .regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]+)*$/, expected('a language tag such as en or pt-BR', 'Correct it.'))
    .default('en'),
  /** Words a minute at which you speak. */
  wordsPerMinute: z
    .number()
    .min(60, expected('60 to 300 words a minute', 'Correct it.'))
    .max(300, expected('60 to 300 words a minute', 'Correct it.'))
    .default(WORDS_PER_MINUTE),
  /** Every variable an answer may use, and the neutral words it reads as outside an interview's pages. */
  variables: z
    .record(
      z
        .string()
        .regex(/^[\p{L}][\p{L}\p{N}_-]*$/u, expected('a variable name of letters, digits, - and _', 'Rename it.')),
      LineSchema,
    )
    .default({ company: 'the company', role: 'the role', product: 'the product' }),
  /** The paper that cheat sheets are laid out for at first. */
  paper: z.enum(['a4', 'letter']).default('a4'),
  /** How much each of the coach's rules matters, by its id, or `off`; each has its own severity at first. */
  coach: z.record(z.string(), z.enum(['error', 'warning', 'info', 'off'])).default({}),
  /** Words the speller should accept. */
  words: listOf(LineSchema).default([]),
});

/** One entry of topics.yaml; their order is the site's. */
export const TopicSchema = z.strictObject({
  /** What a question names in `topic`, and the topic's address. */
  id: IdSchema,
  title: LineSchema,
  /** One sentence under the title. */
  blurb: LineSchema.optional(),
});

/** One entry of competencies.yaml. */
export const CompetencySchema = z.strictObject({
  /** What entries name in `competencies`, and its address. */
  id: IdSchema,
  title: LineSchema,
  /** What an interviewer listens for. */
  looksFor: LineSchema.optional(),
});

/** synonyms.yaml: groups of words and phrases that mean the same, for search. */
export const SynonymsSchema = z.array(
  listOf(LineSchema).refine(({ length }) => length >= 2, {
    error: ({ input }) =>
      `Expected at least 2 words that mean the same, found ${(input as unknown[]).length}. Add one, or remove the group.`,
  }),
);

export type Site = z.output<typeof SiteSchema>;
export type Topic = z.output<typeof TopicSchema>;
export type Competency = z.output<typeof CompetencySchema>;
