import { z } from 'zod';
import { FIGURE_ROLES } from '../answer/figure-role.ts';
import { SHAPES } from '../answer/shapes.ts';
import { ROLES } from '../answer/star.ts';

/** The version of the shape below: another number, when what reads it must change. */
export const VERSION = 1;

const keysOf = <T extends object>(names: T) => Object.keys(names) as (keyof T & string)[];

const slug = z.string().describe('The name of an entry’s file without its ending; unique within its kind.');
const id = (of: string) => z.string().describe(`The id of a ${of}.`);

/** A part of an answer, under one label. */
const SectionSchema = z
  .strictObject({
    part: z
      .enum(keysOf(ROLES))
      .nullable()
      .describe('The part of a story that it tells: S, T, A, R, L or what stands around them.'),
    label: z.string().describe('As it is labelled; empty for a text without labels.'),
    text: z.string().describe('What is said, a paragraph or an item a line.'),
    html: z.string().describe('The same with its marks, as HTML.'),
    seconds: z.number().describe('To say it.'),
    figures: z
      .array(
        z.strictObject({
          text: z.string().describe('A number with its unit, as it is said.'),
          role: z.enum(keysOf(FIGURE_ROLES)).describe('What it is in the answer.'),
        }),
      )
      .describe('The numbers in it, in order.'),
  })
  .meta({ id: 'section', description: 'A part of an answer, under one label.' });

const AnswerSchema = z
  .strictObject({
    shape: z.enum(SHAPES).describe('How it is built.'),
    words: z.number().describe('Words said aloud.'),
    seconds: z.number().describe('To say them.'),
    sections: z.array(SectionSchema).describe('What is said, in order.'),
    notes: z.string().describe('Notes to self, which nobody says.'),
  })
  .meta({ id: 'answer', description: 'A text to say, with what is measured of it.' });

const FollowUpSchema = z
  .strictObject({
    asks: z.string().describe('What the interviewer may ask next.'),
    answer: z.string().nullable().describe('The one-line answer; null while there is none.'),
  })
  .meta({ id: 'followUp', description: 'A probe to expect.' });

const entry = {
  slug,
  title: z.string().describe('What it is called, or what is asked.'),
  short: z.string().describe('A shorter title; the title where there is none.'),
  withheld: z.enum(['draft', 'private']).nullable().describe('What keeps it out of a published site.'),
  guessed: z.array(z.string()).describe('Fields that a program filled in and nobody has checked.'),
};
const headline = z.string().nullable().describe('What is said first.');
const cues = z.array(z.string()).describe('Short prompts.');
const competencies = z.array(id('competency')).describe('What it lets you show.');
const stories = z.array(slug).describe('Stories that tell or prove it, best first.');
const followUps = z.array(FollowUpSchema).describe('What may be asked next.');

const ClaimSchema = z.strictObject({ ...entry, headline, cues, competencies, stories, answer: AnswerSchema });

const NamedSchema = z.strictObject({
  id: z.string().describe('What entries name it by.'),
  title: z.string().describe('What it is called.'),
});

/** A library as data: what `npm run export -- --to FILE.json` writes. */
export const DataSchema = z
  .strictObject({
    $schema: z.string().describe('This schema.'),
    version: z.literal(VERSION).describe('The version of this shape.'),
    name: z.string().describe('The name of the library.'),
    language: z.string().describe('Of the answers, as a BCP 47 tag.'),
    wordsPerMinute: z.number().describe('What seconds are counted with.'),
    topics: z.array(NamedSchema).describe('In the order of the site.'),
    competencies: z.array(NamedSchema).describe('What interviewers look for.'),
    questions: z.array(
      z.strictObject({
        ...entry,
        headline,
        cues,
        topic: id('topic'),
        competencies,
        aliases: z.array(z.string()).describe('Other ways it is asked.'),
        stories,
        gathers: z
          .array(z.strictObject({ kind: z.enum(['strength', 'weakness']), slug }))
          .describe('Strengths and weaknesses that it is answered by.'),
        followUps,
        answered: z.boolean().describe('Whether there is anything to say.'),
        words: z.number().describe('Words said aloud: its own, its first story’s, and those of what it gathers.'),
        seconds: z.number().describe('To say them.'),
        answer: AnswerSchema.describe('Its own text, without that of stories.'),
      }),
    ),
    stories: z.array(
      z.strictObject({
        ...entry,
        headline,
        cues: z
          .array(
            z.strictObject({ part: z.string().describe('S, T, A, R or L.'), text: z.string().describe('The prompt.') }),
          )
          .describe('A short prompt for a part.'),
        competencies,
        followUps,
        answer: AnswerSchema,
      }),
    ),
    strengths: z.array(ClaimSchema),
    weaknesses: z.array(ClaimSchema.omit({ competencies: true })),
    rules: z.array(z.strictObject({ ...entry, headline, text: z.string().describe('Why, and how, in plain text.') })),
    interviews: z.array(
      z.strictObject({
        ...entry,
        company: z.string().nullable().describe('Who asks.'),
        role: z.string().nullable().describe('The job.'),
        date: z.string().nullable().describe('As 2026-11-24.'),
        time: z.string().nullable().describe('As 10:00, where the interview is.'),
        zone: z.string().nullable().describe('The time zone of the time, as Europe/Paris.'),
        stage: z.string().nullable().describe('Which of several interviews it is.'),
        interviewer: z.string().nullable().describe('Whom you will meet.'),
        values: z
          .array(z.strictObject({ name: z.string().describe('In the company’s words.'), competencies }))
          .describe('What the company says it values.'),
        questions: z.array(slug).describe('To expect, in order.'),
        stories: z.array(slug).describe('To feature, best first.'),
        answers: z
          .array(z.strictObject({ question: slug, answer: AnswerSchema }))
          .describe('In words for this interview alone.'),
        remarks: z
          .array(z.strictObject({ title: z.string().describe('Its heading.'), answer: AnswerSchema }))
          .describe('Whatever else its file says.'),
      }),
    ),
  })
  .meta({ title: 'A Greenroom library' });

export type Data = z.output<typeof DataSchema>;

/** The same as JSON Schema, draft 2020-12. */
export function writeSchema(): string {
  return `${JSON.stringify(z.toJSONSchema(DataSchema), null, 2)}\n`;
}
