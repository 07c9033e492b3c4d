import type { FieldName } from './fields.ts';

/** The weight of a word in each field, from 0 to 10. */
export const WEIGHTS: Readonly<Record<FieldName, number>> = {
  title: 8,
  alias: 5,
  headline: 4,
  cue: 3,
  competency: 3,
  topic: 2,
  answers: 1,
  S: 0.5,
  T: 0.5,
  A: 0.5,
  R: 0.5,
  L: 0.5,
  text: 0.5,
  followUp: 0.5,
};
