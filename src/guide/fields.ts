import { z } from 'zod';
import { KINDS, type Kind } from '../core/library/kinds.ts';
import { entryFields } from '../core/library/schemas/fields.ts';
import { CompetencySchema, SiteSchema, TopicSchema } from '../core/library/schemas/settings.ts';
import { writeValue } from '../core/library/write-value.ts';

/** A field of a file, as the guide explains it. */
export interface Field {
  /** Its name, after the names of the fields that it is within. */
  path: readonly string[];
  /** What it means. */
  says: string;
  /** Whether a file must have it. */
  required: boolean;
  /** Its default, as somebody would write it. Null when it has none. */
  default: string | null;
  /** A value, as somebody would write it. Null when there is none. */
  example: string | null;
}

/** The parts of a JSON Schema that are read. */
interface JsonSchema {
  description?: string;
  default?: unknown;
  examples?: unknown[];
  properties?: Record<string, JsonSchema>;
  required?: string[];
  items?: JsonSchema;
}

const EVERY = z.strictObject(entryFields);

/** The fields of a schema that another does not have, or defines differently. */
const without = (schema: z.ZodObject, other: z.ZodObject) =>
  z.strictObject(
    Object.fromEntries(Object.entries(schema.shape).filter(([name, field]) => other.shape[name] !== field)),
  );

/**
 * The schemas of the tables of fields, by the name that a page of the guide uses. That of a kind has no fields that every
 * entry has.
 */
export const FIELD_TABLES: Readonly<Record<string, z.ZodObject>> = {
  every: EVERY,
  ...Object.fromEntries((Object.keys(KINDS) as Kind[]).map((kind) => [kind, without(KINDS[kind].schema, EVERY)])),
  site: SiteSchema,
  topic: TopicSchema,
  competency: CompetencySchema,
};

/** Lists the fields of a schema in its order, each followed by the fields within it. */
export function listFields(schema: z.ZodObject): Field[] {
  return fieldsOf(z.toJSONSchema(schema, { io: 'input' }) as JsonSchema, []);
}

function fieldsOf({ properties = {}, required = [] }: JsonSchema, parents: readonly string[]): Field[] {
  return Object.entries(properties).flatMap(([name, field]) => {
    const path = [...parents, name];
    return [
      {
        path,
        says: field.description ?? '',
        required: required.includes(name),
        default: isNothing(field.default) ? null : writeValue(field.default),
        example: field.examples?.length ? writeValue(field.examples[0]) : null,
      },
      ...fieldsOf(field.items ?? field, path),
    ];
  });
}

/** Whether a default need not be explained: none, false or empty. */
function isNothing(value: unknown): boolean {
  return (
    value === undefined ||
    value === false ||
    (typeof value === 'object' && value !== null && !Object.keys(value).length)
  );
}
