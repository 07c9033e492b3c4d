import { z } from 'zod';
import { CompetenciesSchema } from '../schemas/fields.ts';
import type { KindRecord } from './kind-record.ts';
import { WeaknessSchema } from './weakness.ts';

/** A strength said aloud, with the stories that prove it. */
export const StrengthSchema = z.strictObject({
  ...WeaknessSchema.shape,
  competencies: CompetenciesSchema,
});

/** A strength. */
export const strength = {
  folder: 'strengths',
  ending: '.md',
  schema: StrengthSchema,
  one: 'strength',
  many: 'strengths',
  title: 'Strength',
  titles: 'Strengths',
  short: 'Strengths',
  said: 'quote',
  shape: 'pitch',
  code: 'St',
  section: 'strengths',
  alwaysInMenu: true,
  listedBy: 'kind',
  searched: { headline: 'headline', cues: 'cue', competencies: 'competency', title: 'topic', body: 'text' },
  onCards: false,
  imports: ['cues', 'competencies'],
  lent: false,
  template: { fields: ['headline', 'cues', 'stories', 'competencies'], body: '' },
} as const satisfies KindRecord;
