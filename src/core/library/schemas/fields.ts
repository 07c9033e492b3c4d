import { z } from 'zod';
import { packMistake } from '../../diagnostics/mistake.ts';
import { describe } from '../describe.ts';

/**
 * Options of a schema's check, which word its message: what was expected, and what to do. What was found is the value.
 */
export const expected = (what: string, advice = '') => ({
  error: ({ input }: { input?: unknown }) => packMistake({ expected: what, found: describe(input), advice }),
});

/** Text on one line that says something. */
export const LineSchema = z.string().trim().min(1, expected('some text', 'Write it, or remove the key.'));

/** A slug: the name of another entry's file without its ending. */
export const SlugSchema = z.string().trim().normalize('NFC').min(1, expected('the name of an entry', 'Write it.'));

/** Most characters of a headline: two short sentences, which take about twelve seconds. */
export const HEADLINE_LENGTH = 200;

/** Fewest and most cues. Fewer prompt nothing. More have to be read, not only glanced at (Miller, 1956). */
export const CUES = { least: 2, most: 7 } as const;

/** A list without repeats. */
export const listOf = <T extends z.ZodType<string>>(item: T) =>
  z.array(item).superRefine((values, context) => {
    values.forEach((value, index) => {
      if (values.indexOf(value) < index)
        context.addIssue({
          code: 'custom',
          path: [index],
          params: { repeats: true },
          message: packMistake({
            expected: 'each value once',
            found: `${describe(value)} again`,
            advice: 'Remove the repeat.',
          }),
        });
    });
  });

/** Fields that every entry may have. */
export const entryFields = {
  title: LineSchema.meta({
    description: 'The question as it is asked, or the name of the story, strength, weakness, rule or interview.',
    examples: ['How do you handle tight deadlines?'],
  }),
  order: z
    .number()
    .optional()
    .meta({
      description: 'Its place in its list, lowest first. Entries without a number come after, by title.',
      examples: [1],
    }),
  guessed: listOf(LineSchema)
    .default([])
    .meta({
      description: 'Fields that Greenroom filled in for you. Delete the line once you have checked them.',
      examples: [['topic', 'competencies']],
    }),
  draft: z
    .boolean()
    .default(false)
    .meta({ description: 'Whether it is unfinished. Only `npm run dev` shows a draft.', examples: [true] }),
  private: z
    .boolean()
    .default(false)
    .meta({
      description:
        'Whether it is for your eyes only. `npm start` shows it; a published site leaves it out, with every link to it.',
      examples: [true],
    }),
};

/** Whether an entry that tells of other people stays private. It does, unless its author says otherwise. */
export const PrivateSchema = z
  .boolean()
  .default(true)
  .meta({
    description:
      'Whether it is for your eyes only. It is, until you write `false`: then a published site shows it, with the company and all you wrote for it.',
    examples: [false],
  });

/** The coach's checks that an entry is exempted from. */
export const ExcusesSchema = z
  .record(z.string(), LineSchema)
  .default({})
  .meta({
    description: 'Checks of the coach that do not apply here: the name of each check, and your reason.',
    examples: [{ 'result-measurable': 'No figure exists' }],
  });

/** A shorter title. */
export const ShortSchema = LineSchema.optional().meta({
  description: 'A shorter title, for lists and paper.',
  examples: ['Tight deadlines'],
});

/** What is said first. */
export const HeadlineSchema = LineSchema.max(HEADLINE_LENGTH, {
  error: ({ input }) =>
    packMistake({
      expected: `at most ${HEADLINE_LENGTH} characters`,
      found: String((input as string).length),
      advice: 'Say it in one or two sentences, in one breath.',
    }),
})
  .optional()
  .meta({
    description: `What you say first: one or two sentences, at most ${HEADLINE_LENGTH} characters.`,
    examples: ['I agree on what must ship, and I say early what will not.'],
  });

/** Short prompts to speak from. */
export const CuesSchema = listOf(LineSchema)
  .refine(({ length }) => length >= CUES.least && length <= CUES.most, {
    error: ({ input }) =>
      packMistake({
        expected: `${CUES.least} to ${CUES.most} cues`,
        found: String((input as unknown[]).length),
        advice: 'Keep those that bring the answer back.',
      }),
  })
  .default([])
  .meta({
    description: `Short prompts that bring the answer back to you: ${CUES.least} to ${CUES.most} of them.`,
    examples: [['Must-haves first', 'Flag risk early']],
  });

/** What the answer shows. */
export const CompetenciesSchema = listOf(SlugSchema)
  .default([])
  .meta({
    description: 'What it shows about you: ids from `competencies.yaml`.',
    examples: [['prioritisation', 'ownership']],
  });

/** Stories, by the names of their files. */
export const StoriesSchema = listOf(SlugSchema)
  .default([])
  .meta({
    description: 'Stories that answer or prove it, best first: the names of their files, without the ending.',
    examples: [['friday-release']],
  });

/** A question that may come next. */
export const FollowUpSchema = z.strictObject({
  asks: LineSchema.meta({
    description: 'What the interviewer may ask next.',
    examples: ['What if nobody will cut anything?'],
  }),
  answer: LineSchema.optional().meta({
    description: 'Your answer, in one line. Without it, the question is marked as open.',
    examples: ['Then I bring two dates, one for each scope.'],
  }),
});

/** Questions that may come next. */
export const FollowUpsSchema = z
  .array(FollowUpSchema)
  .default([])
  .meta({
    description: 'Questions they may ask after this one.',
    examples: [[{ asks: 'What if nobody will cut anything?', answer: 'Then I bring two dates.' }]],
  });

/** Whether a field lists other entries by name. */
export function listsNames(field: z.ZodType): boolean {
  const list = field instanceof z.ZodDefault ? field.unwrap() : field;
  return list instanceof z.ZodArray && list.element === SlugSchema;
}

/** The fields of a schema that must be written. */
export function requiredFields({ shape }: z.ZodObject): string[] {
  return Object.keys(shape).filter((name) => !z.safeParse(shape[name], undefined).success);
}
