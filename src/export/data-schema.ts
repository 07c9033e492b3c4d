import { z } from 'zod';
import { type Kind, KIND_NAMES, KINDS } from '../core/library/kinds.ts';
import { entryFields, ShortSchema } from '../core/library/schemas/fields.ts';
import { SiteSchema } from '../core/library/schemas/settings.ts';
import { ENTRY_SCHEMAS } from './data/entries.ts';
import { like, slug } from './data/fields.ts';

/** The version of the format below. It changes when programs that read the data must change. */
export const VERSION = 1;

/** The fields of every entry. */
const EverySchema = z.strictObject({
  slug,
  title: like(entryFields.title, z.string()),
  short: z.string().meta({
    description: 'A shorter title. The same as the title if there is none.',
    examples: z.globalRegistry.get(ShortSchema)?.examples,
  }),
  withheld: z
    .enum(['draft', 'private'])
    .nullable()
    .meta({ description: 'Why the published site leaves it out. Null if it does not.', examples: ['private'] }),
  guessed: like(entryFields.guessed, z.array(z.string())),
});

const NamedSchema = z.strictObject({
  id: z.string().meta({ description: 'The id that entries use.', examples: ['ownership'] }),
  title: z.string().meta({ description: 'Its name.', examples: ['Ownership'] }),
});

type ListSchemas = {
  [K in Kind as (typeof KINDS)[K]['many']]: (typeof ENTRY_SCHEMAS)[K] extends z.ZodObject<infer Fields>
    ? z.ZodArray<z.ZodObject<typeof EverySchema.shape & Fields>>
    : never;
};

/** The lists of entries, a list for each kind. */
const lists = Object.fromEntries(
  KIND_NAMES.map((kind) => [KINDS[kind].many, z.array(EverySchema.extend(ENTRY_SCHEMAS[kind].shape))]),
) as unknown as ListSchemas;

const { shape: inSite } = SiteSchema;

/** The schema of data: what `npm run export -- --to FILE.json` writes. */
export const DataSchema = z
  .strictObject({
    $schema: z.string().meta({ description: 'The address of this schema.', examples: ['answers.schema.json'] }),
    version: z.literal(VERSION).meta({ description: 'The version of this format.', examples: [VERSION] }),
    name: like(inSite.name, z.string()),
    language: like(inSite.language, z.string()),
    wordsPerMinute: like(inSite.wordsPerMinute, z.number()),
    topics: z.array(NamedSchema).meta({ description: 'Topics, in the order that the site lists them.' }),
    competencies: z.array(NamedSchema).meta({ description: 'What interviewers look for.' }),
    ...lists,
  })
  .meta({ title: 'A Greenroom library' });

/** A library as data. */
export type Data = z.output<typeof DataSchema>;

/** Writes the schema as JSON Schema, draft 2020-12. */
export function writeSchema(): string {
  return `${JSON.stringify(z.toJSONSchema(DataSchema), null, 2)}\n`;
}
