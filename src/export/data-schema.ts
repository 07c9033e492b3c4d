import { z } from 'zod';
import { FIGURE_ROLES } from '../core/answer/figure-role.ts';
import { SHAPES } from '../core/answer/shapes.ts';
import { ROLES } from '../core/answer/star.ts';

/** The version of the format below. It changes when programs that read the data must change. */
export const VERSION = 1;

const keysOf = <T extends object>(names: T) => Object.keys(names) as (keyof T & string)[];

const slug = z.string().describe('The name of the entry’s file, without its extension. It is unique within its kind.');
const id = (of: string) => z.string().describe(`The id of a ${of}.`);

/** A part of an answer, under one label. */
const SectionSchema = z
  .strictObject({
    part: z
      .enum(keysOf(ROLES))
      .nullable()
      .describe('The part of a story: S, T, A, R, L, or a part before, between or after them.'),
    label: z.string().describe('Its label. Empty for text without a label.'),
    text: z.string().describe('What to say, with one line for each paragraph or list item.'),
    html: z.string().describe('The same text as HTML, with its formatting.'),
    seconds: z.number().describe('Seconds to say it.'),
    figures: z
      .array(
        z.strictObject({
          text: z.string().describe('A number with its unit, as written.'),
          role: z.enum(keysOf(FIGURE_ROLES)).describe('What the number stands for in the answer.'),
        }),
      )
      .describe('The numbers in the text, in order.'),
  })
  .meta({ id: 'section', description: 'A part of an answer, under one label.' });

const AnswerSchema = z
  .strictObject({
    shape: z.enum(SHAPES).describe('The form of the answer.'),
    words: z.number().describe('Number of words to say.'),
    seconds: z.number().describe('Seconds to say these words.'),
    sections: z.array(SectionSchema).describe('What to say, in order.'),
    notes: z.string().describe('Notes to yourself, which you do not say.'),
  })
  .meta({ id: 'answer', description: 'Text to say, with its length and its figures.' });

const FollowUpSchema = z
  .strictObject({
    asks: z.string().describe('What the interviewer may ask next.'),
    answer: z.string().nullable().describe('A one-line answer. Null if there is none yet.'),
  })
  .meta({ id: 'followUp', description: 'A follow-up question to expect.' });

const entry = {
  slug,
  title: z.string().describe('Its name, or the question.'),
  short: z.string().describe('A shorter title. The same as the title if there is none.'),
  withheld: z
    .enum(['draft', 'private'])
    .nullable()
    .describe('Why the published site leaves it out. Null if it does not.'),
  guessed: z.array(z.string()).describe('Fields that Greenroom filled in and that are not checked yet.'),
};
const headline = z.string().nullable().describe('What to say first.');
const cues = z.array(z.string()).describe('Short prompts to speak from.');
const competencies = z.array(id('competency')).describe('Competencies that it shows.');
const stories = z.array(slug).describe('Stories that answer or prove it, best first.');
const followUps = z.array(FollowUpSchema).describe('Follow-up questions to expect.');

const ClaimSchema = z.strictObject({ ...entry, headline, cues, competencies, stories, answer: AnswerSchema });

const NamedSchema = z.strictObject({
  id: z.string().describe('The id that entries use.'),
  title: z.string().describe('Its name.'),
});

/** A library as data: what `npm run export -- --to FILE.json` writes. */
export const DataSchema = z
  .strictObject({
    $schema: z.string().describe('The address of this schema.'),
    version: z.literal(VERSION).describe('The version of this format.'),
    name: z.string().describe('The name of the library.'),
    language: z.string().describe('The language of the answers, as a BCP 47 tag.'),
    wordsPerMinute: z.number().describe('Speaking speed, used to work out seconds.'),
    topics: z.array(NamedSchema).describe('Topics, in the order that the site lists them.'),
    competencies: z.array(NamedSchema).describe('What interviewers look for.'),
    questions: z.array(
      z.strictObject({
        ...entry,
        headline,
        cues,
        topic: id('topic'),
        competencies,
        aliases: z.array(z.string()).describe('Other ways to ask it.'),
        stories,
        gathers: z
          .array(z.strictObject({ kind: z.enum(['strength', 'weakness']), slug }))
          .describe('Strengths and weaknesses that answer it.'),
        followUps,
        answered: z.boolean().describe('Whether it has an answer.'),
        words: z
          .number()
          .describe(
            'Number of words to say: in its own text, its first story, and the strengths and weaknesses that answer it.',
          ),
        seconds: z.number().describe('Seconds to say these words.'),
        answer: AnswerSchema.describe('Its own text, without its stories.'),
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
          .describe('One short prompt for each part.'),
        competencies,
        followUps,
        answer: AnswerSchema,
      }),
    ),
    strengths: z.array(ClaimSchema),
    weaknesses: z.array(ClaimSchema.omit({ competencies: true })),
    rules: z.array(
      z.strictObject({ ...entry, headline, text: z.string().describe('The text of the rule, as plain text.') }),
    ),
    interviews: z.array(
      z.strictObject({
        ...entry,
        company: z.string().nullable().describe('The company that interviews you.'),
        role: z.string().nullable().describe('The job you apply for.'),
        date: z.string().nullable().describe('The date, such as 2026-11-24.'),
        time: z.string().nullable().describe('The local time, such as 10:00.'),
        zone: z.string().nullable().describe('The time zone, such as Europe/Paris.'),
        stage: z.string().nullable().describe('The stage, such as a phone call or a second interview.'),
        interviewer: z.string().nullable().describe('The person you will meet.'),
        values: z
          .array(z.strictObject({ name: z.string().describe('The value, in the company’s words.'), competencies }))
          .describe('What the company says it values, and the competencies that show it.'),
        questions: z.array(slug).describe('Questions to expect, in order.'),
        stories: z.array(slug).describe('Stories to tell, best first.'),
        answers: z
          .array(z.strictObject({ question: slug, answer: AnswerSchema }))
          .describe('Answers written for this interview.'),
        remarks: z
          .array(z.strictObject({ title: z.string().describe('Its heading.'), answer: AnswerSchema }))
          .describe('Other text in its file.'),
      }),
    ),
  })
  .meta({ title: 'A Greenroom library' });

export type Data = z.output<typeof DataSchema>;

/** Writes the schema as JSON Schema, draft 2020-12. */
export function writeSchema(): string {
  return `${JSON.stringify(z.toJSONSchema(DataSchema), null, 2)}\n`;
}
