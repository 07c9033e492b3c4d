import { z } from 'zod';
import { entryFields, HeadlineSchema, ShortSchema } from './fields.ts';

/** A golden rule: its text sets a weak and a strong way of saying something beside each other. */
export const RuleSchema = z.strictObject({
  ...entryFields,
  /** A shorter title for lists and paper. */
  short: ShortSchema,
  /** The rule in one sentence; at most 200 characters. */
  headline: HeadlineSchema,
});
