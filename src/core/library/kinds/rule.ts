import { z } from 'zod';
import { entryFields, HEADLINE_LENGTH, HeadlineSchema, ShortSchema } from '../schemas/fields.ts';
import type { KindRecord } from './kind-record.ts';

/** A golden rule: its text sets a weak and a strong way of saying something beside each other. */
export const RuleSchema = z.strictObject({
  ...entryFields,
  headline: HeadlineSchema.meta({
    description: `The rule in one sentence, at most ${HEADLINE_LENGTH} characters.`,
    examples: ['Say what changed as a number, not as an adjective.'],
  }),
  short: ShortSchema,
});

/** A golden rule. */
export const rule = {
  folder: 'rules',
  ending: '.mdx',
  schema: RuleSchema,
  one: 'rule',
  many: 'rules',
  title: 'Golden rule',
  titles: 'Golden rules',
  short: 'Rules',
  said: null,
  shape: null,
  code: 'G',
  section: 'rules',
  alwaysInMenu: true,
  listedBy: 'kind',
  searched: { headline: 'headline', body: 'text' },
  onCards: false,
  imports: [],
  lent: true,
  template: { fields: ['headline'], body: '' },
} as const satisfies KindRecord;
