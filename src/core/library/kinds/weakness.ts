import { z } from 'zod';
import {
  CuesSchema,
  entryFields,
  ExcusesSchema,
  HeadlineSchema,
  ShortSchema,
  StoriesSchema,
} from '../schemas/fields.ts';
import type { KindRecord } from './kind-record.ts';

/** A weakness said aloud: the line stands in a quotation, the rest is a note to self. */
export const WeaknessSchema = z.strictObject({
  ...entryFields,
  headline: HeadlineSchema,
  cues: CuesSchema,
  stories: StoriesSchema,
  short: ShortSchema,
  coach: ExcusesSchema,
});

/** A weakness. */
export const weakness = {
  folder: 'weaknesses',
  ending: '.md',
  schema: WeaknessSchema,
  one: 'weakness',
  many: 'weaknesses',
  title: 'Weakness',
  titles: 'Weaknesses',
  short: 'Weaknesses',
  said: 'quote',
  shape: 'pitch',
  code: 'W',
  section: 'strengths',
  alwaysInMenu: true,
  listedBy: 'kind',
  searched: { headline: 'headline', cues: 'cue', title: 'topic', body: 'text' },
  onCards: false,
  imports: ['cues'],
  lent: false,
  template: { fields: ['headline', 'cues', 'stories'], body: '' },
} as const satisfies KindRecord;
