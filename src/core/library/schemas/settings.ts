import { z } from 'zod';
import { WORDS_PER_MINUTE } from '../../answer/speech.ts';
import { packMistake } from '../../diagnostics/mistake.ts';
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
  name: LineSchema.default('Greenroom').meta({
    description: 'The name of the site, at the top of every page.',
    examples: ['My answers'],
  }),
  language: z
    .string()
    .regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]+)*$/, expected('a language tag such as en or pt-BR', 'Correct it.'))
    .default('en')
    .meta({
      description: 'The language of your answers, as a language tag.',
      examples: ['en-GB'],
    }),
  wordsPerMinute: z
    .number()
    .min(60, expected('60 to 300 words a minute', 'Correct it.'))
    .max(300, expected('60 to 300 words a minute', 'Correct it.'))
    .default(WORDS_PER_MINUTE)
    .meta({ description: 'How many words a minute you speak. Times are counted with it.', examples: [130] }),
  variables: z
    .record(
      z
        .string()
        .regex(/^[\p{L}][\p{L}\p{N}_-]*$/u, expected('a variable name of letters, digits, - and _', 'Rename it.')),
      LineSchema,
    )
    .default({ company: 'the company', role: 'the role', product: 'the product' })
    .meta({
      description: 'The variables your answers may use, and what each becomes outside an interview’s pages.',
      examples: [{ company: 'the company', role: 'the role' }],
    }),
  paper: z
    .enum(['a4', 'letter'])
    .default('a4')
    .meta({ description: 'The paper a cheat sheet begins with: `a4` or `letter`.', examples: ['letter'] }),
  coach: z
    .record(z.string(), z.enum(['error', 'warning', 'info', 'off']))
    .default({})
    .meta({
      description:
        'How much a check of the coach matters: the name of the check, and `error`, `warning`, `info` or `off`.',
      examples: [{ hedges: 'off' }],
    }),
  words: listOf(LineSchema)
    .default([])
    .meta({ description: 'Names and words that the coach is to accept as spelled right.', examples: [['Kubernetes']] }),
});

/** One entry of topics.yaml; their order is the site's. */
export const TopicSchema = z.strictObject({
  id: IdSchema.meta({
    description: 'The name that questions use in `topic`: lower case letters, digits and hyphens.',
    examples: ['deadlines'],
  }),
  title: LineSchema.meta({ description: 'The title on the site.', examples: ['Deadlines and pressure'] }),
  blurb: LineSchema.optional().meta({
    description: 'One sentence under the title.',
    examples: ['What you do when time runs short.'],
  }),
});

/** One entry of competencies.yaml. */
export const CompetencySchema = z.strictObject({
  id: IdSchema.meta({
    description: 'The name that entries use in `competencies`: lower case letters, digits and hyphens.',
    examples: ['ownership'],
  }),
  title: LineSchema.meta({ description: 'The title on the site.', examples: ['Ownership'] }),
  looksFor: LineSchema.optional().meta({
    description: 'What an interviewer listens for.',
    examples: ['You saw it through, and you say what you did yourself.'],
  }),
});

/** synonyms.yaml: groups of words and phrases that mean the same, for search. */
export const SynonymsSchema = z.array(
  listOf(LineSchema).refine(({ length }) => length >= 2, {
    error: ({ input }) =>
      packMistake({
        expected: 'at least 2 words that mean the same',
        found: String((input as unknown[]).length),
        advice: 'Add one, or remove the group.',
      }),
  }),
);

export type Site = z.output<typeof SiteSchema>;
export type Topic = z.output<typeof TopicSchema>;
export type Competency = z.output<typeof CompetencySchema>;
