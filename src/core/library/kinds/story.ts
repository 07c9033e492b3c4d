import { z } from 'zod';
import { packMistake } from '../../diagnostics/mistake.ts';
import {
  CompetenciesSchema,
  CUES,
  entryFields,
  ExcusesSchema,
  FollowUpsSchema,
  HeadlineSchema,
  LineSchema,
  ShortSchema,
} from '../schemas/fields.ts';
import type { KindRecord } from './kind-record.ts';

const cueOf = (part: string, example: string) =>
  LineSchema.optional().meta({ description: `The prompt for the ${part}.`, examples: [example] });

/** One short prompt for each part that is told. */
export const StoryCuesSchema = z
  .strictObject({
    S: cueOf('Situation', 'Launch Friday, half the tests red'),
    T: cueOf('Task', 'Ship on the day'),
    A: cueOf('Action', 'Turned four features off'),
    R: cueOf('Result', 'Out on Friday, 0 incidents'),
    L: cueOf('Learning', 'Cut scope before quality'),
  })
  .refine((cues) => Object.keys(cues).length >= CUES.least, {
    error: ({ input }) =>
      packMistake({
        expected: `at least ${CUES.least} of S, T, A, R and L`,
        found: String(Object.keys(input as object).length),
        advice: 'Write one short prompt for each part you tell.',
      }),
  })
  .optional()
  .meta({
    description: 'One short prompt for each part of the story, for at least two parts.',
    examples: [{ S: 'Launch Friday, half the tests red', R: 'Out on Friday' }],
  });

/** One thing that happened. Its body is told under Situation, Task, Action, Result and Learning. */
export const StorySchema = z.strictObject({
  ...entryFields,
  headline: HeadlineSchema,
  cues: StoryCuesSchema,
  competencies: CompetenciesSchema,
  followUps: FollowUpsSchema,
  short: ShortSchema,
  coach: ExcusesSchema,
});

/** A story. */
export const story = {
  folder: 'stories',
  ending: '.md',
  schema: StorySchema,
  one: 'story',
  many: 'stories',
  title: 'Story',
  titles: 'Stories',
  short: 'Stories',
  said: 'all',
  shape: 'story',
  code: 'S',
  section: 'stories',
  alwaysInMenu: true,
  listedBy: 'kind',
  searched: {
    headline: 'headline',
    cues: 'cue',
    competencies: 'competency',
    title: 'topic',
    questions: 'answers',
    body: 'text',
    followUps: 'followUp',
  },
  onCards: true,
  imports: ['followUps', 'competencies'],
  lent: false,
  template: {
    fields: ['headline', 'cues', 'competencies', 'followUps'],
    body: '\n## Situation\n\n## Task\n\n## Action\n\n## Result\n\n## Learning\n',
  },
} as const satisfies KindRecord;
