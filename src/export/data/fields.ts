import { z } from 'zod';
import type { MeasuredAnswer } from '../../core/answer/analyze.ts';
import { FIGURE_ROLES } from '../../core/answer/figure-role.ts';
import { SHAPES } from '../../core/answer/shapes.ts';
import { ROLES } from '../../core/answer/star.ts';
import type { FollowUp } from '../../core/library/model.ts';
import { FollowUpSchema } from '../../core/library/schemas/fields.ts';
import { htmlOf, labelName, notesIn, textOf } from '../text.ts';

/** A schema with the description and examples of the field of a file that it comes from. */
export function like<T extends z.ZodType>(written: z.ZodType, schema: T): T {
  const { description, examples } = z.globalRegistry.get(written) ?? {};
  return schema.meta({ description, examples });
}

const keysOf = <T extends object>(names: T) => Object.keys(names) as (keyof T & string)[];

/** The slug of an entry. */
export const slug = z
  .string()
  .meta({ description: 'The name of the entry’s file, without its ending.', examples: ['friday-release'] });

/** A part of an answer, under one label. */
const SectionSchema = z
  .strictObject({
    part: z
      .enum(keysOf(ROLES))
      .nullable()
      .meta({
        description: 'The part of a story: S, T, A, R, L, or a part before, between or after them.',
        examples: ['R'],
      }),
    label: z.string().meta({ description: 'Its label. Empty for text without a label.', examples: ['Result'] }),
    text: z.string().meta({
      description: 'What to say, with one line for each paragraph or list item.',
      examples: ['We launched on Friday.'],
    }),
    html: z.string().meta({
      description: 'The same text as HTML, with its formatting.',
      examples: ['<p>We launched on Friday.</p>'],
    }),
    seconds: z.number().meta({ description: 'Seconds to say it.', examples: [12] }),
    figures: z
      .array(
        z.strictObject({
          text: z.string().meta({ description: 'A number with its unit, as written.', examples: ['30%'] }),
          role: z
            .enum(keysOf(FIGURE_ROLES))
            .meta({ description: 'What the number stands for in the answer.', examples: [keysOf(FIGURE_ROLES)[0]] }),
        }),
      )
      .meta({ description: 'The numbers in the text, in order.' }),
  })
  .meta({ id: 'section', description: 'A part of an answer, under one label.' });

/** Text to say, with its length and its figures. */
export const AnswerSchema = z
  .strictObject({
    shape: z.enum(SHAPES).meta({ description: 'The form of the answer.', examples: [SHAPES[0]] }),
    words: z.number().meta({ description: 'Number of words to say.', examples: [180] }),
    seconds: z.number().meta({ description: 'Seconds to say these words.', examples: [77] }),
    sections: z.array(SectionSchema).meta({ description: 'What to say, in order.' }),
    notes: z.string().meta({ description: 'Notes to yourself, which you do not say.', examples: ['Say this early.'] }),
  })
  .meta({ id: 'answer', description: 'Text to say, with its length and its figures.' });

/** The data of an answer. */
export function answerOf(answer: MeasuredAnswer): z.output<typeof AnswerSchema> {
  const { shape, words, seconds, sections } = answer;
  return {
    shape,
    words,
    seconds,
    sections: sections
      .filter(({ note, said, noted }) => !note && said.length + noted.length > 0)
      .map((section) => ({
        part: section.role,
        label: labelName(section),
        text: textOf(section),
        html: htmlOf(section, answer),
        seconds: section.seconds,
        figures: [...section.figures.values()].flat().map(({ text, role }) => ({ text, role })),
      })),
    notes: notesIn(answer),
  };
}

const WrittenFollowUp = FollowUpSchema.shape;

/** A follow-up question to expect. */
export const FollowUpDataSchema = z
  .strictObject({
    asks: like(WrittenFollowUp.asks, z.string()),
    answer: z
      .string()
      .nullable()
      .meta({
        description: 'A one-line answer. Null if there is none yet.',
        examples: z.globalRegistry.get(WrittenFollowUp.answer)?.examples,
      }),
  })
  .meta({ id: 'followUp', description: 'A follow-up question to expect.' });

/** The data of follow-up questions. */
export function followUpsOf(followUps: readonly FollowUp[]): z.output<typeof FollowUpDataSchema>[] {
  return followUps.map(({ asks, answer }) => ({ asks, answer: answer ?? null }));
}

/** The ids of topics or competencies. */
export function idsOf(items: readonly { id: string }[]): string[] {
  return items.map(({ id }) => id);
}

/** The slugs of entries. */
export function slugsOf(entries: readonly { slug: string }[]): string[] {
  return entries.map((entry) => entry.slug);
}
