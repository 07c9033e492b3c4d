import { z } from 'zod';
import {
  entryFields,
  ExcusesSchema,
  expected,
  LineSchema,
  listOf,
  PrivateSchema,
  SlugSchema,
  StoriesSchema,
} from '../schemas/fields.ts';
import type { KindRecord } from './kind-record.ts';

/** Something the company says it values, and what of ours shows it. */
const ValueSchema = z.strictObject({
  name: LineSchema.meta({ description: 'The value, in the company’s own words.', examples: ['Own it'] }),
  competencies: listOf(SlugSchema)
    .default([])
    .meta({ description: 'What of yours shows it: ids from `competencies.yaml`.', examples: [['ownership']] }),
});

/** One company and role. Its body holds what is said only there, under the titles of the questions it answers. */
export const InterviewSchema = z.strictObject({
  ...entryFields,
  private: PrivateSchema,
  company: LineSchema.optional().meta({
    description: 'The company. On this interview’s pages, `{{company}}` becomes this name.',
    examples: ['Acme'],
  }),
  role: LineSchema.optional().meta({
    description: 'The role. On this interview’s pages, `{{role}}` becomes this name.',
    examples: ['Senior Engineer'],
  }),
  date: z.iso
    .date(expected('a day of the calendar as year-month-day, like 2026-11-24', 'Correct it.'))
    .optional()
    .meta({ description: 'The day, as year-month-day.', examples: ['2026-11-24'] }),
  time: z
    .string()
    .regex(
      /^([01]\d|2[0-3]):[0-5]\d$/,
      expected('an hour of the day between 00:00 and 23:59, like "09:30"', 'Correct it.'),
    )
    .optional()
    .meta({ description: 'The hour, where the interview is.', examples: ['10:00'] }),
  zone: z
    .string()
    .refine(
      isTimeZone,
      expected('a time zone such as Europe/Paris or America/New_York', 'Name one of the IANA time zones.'),
    )
    .optional()
    .meta({ description: 'The time zone of that hour, by its IANA name.', examples: ['Europe/Paris'] }),
  stage: LineSchema.optional().meta({ description: 'Which interview of several it is.', examples: ['Final round'] }),
  interviewer: LineSchema.optional().meta({ description: 'Who asks the questions.', examples: ['Ana Silva, CTO'] }),
  questions: listOf(SlugSchema)
    .default([])
    .meta({
      description:
        'Questions to expect, in order: the names of their files. The id of a topic stands for all its questions.',
      examples: [['tight-deadlines', 'motivation']],
    }),
  stories: StoriesSchema.meta({
    description: 'Stories to tell there, best first: the names of their files.',
    examples: [['friday-release']],
  }),
  values: z
    .array(ValueSchema)
    .default([])
    .meta({
      description: 'What the company says it values.',
      examples: [[{ name: 'Own it', competencies: ['ownership'] }]],
    }),
  variables: z
    .record(z.string(), LineSchema)
    .default({})
    .meta({
      description: 'What the other variables of `site.yaml` become on this interview’s pages.',
      examples: [{ product: 'the payment terminal' }],
    }),
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

/** An interview. */
export const interview = {
  folder: 'interviews',
  ending: '.md',
  schema: InterviewSchema,
  one: 'interview',
  many: 'interviews',
  title: 'Interview',
  titles: 'Interviews',
  short: 'Interviews',
  said: null,
  shape: null,
  code: null,
  section: 'interviews',
  alwaysInMenu: false,
  listedBy: 'day',
  searched: {},
  onCards: false,
  imports: null,
  lent: false,
  template: {
    fields: ['company', 'role', 'date', 'time', 'zone', 'stage', 'interviewer', 'questions', 'stories', 'private'],
    body: '\n## Questions to ask them\n',
  },
} as const satisfies KindRecord;
