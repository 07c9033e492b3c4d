import { z } from 'zod';
import { entryFields, HEADLINE_LENGTH, HeadlineSchema, ShortSchema } from './fields.ts';

/** A golden rule: its text sets a weak and a strong way of saying something beside each other. */
export const RuleSchema = z.strictObject({
  ...entryFields,
  headline: HeadlineSchema.meta({
    description: `The rule in one sentence, at most ${HEADLINE_LENGTH} characters.`,
    examples: ['Say what changed as a number, not as an adjective.'],
  }),
  short: ShortSchema,
});
