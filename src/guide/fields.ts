import { z } from 'zod';
import { KINDS, type Kind } from '../core/library/kinds.ts';
import { entryFields } from '../core/library/schemas/fields.ts';
import { CompetencySchema, SiteSchema, TopicSchema } from '../core/library/schemas/settings.ts';
import { writeValue } from '../core/library/write-value.ts';

/** A field of a file, as its author needs to know it. */
export interface Field {
  /** Its name; one within another field comes after that field's name. */
  path: readonly string[];
  says: string;
  required: boolean;
  /** What it is when it is left out, as somebody would write it; null where that is nothing. */
  otherwise: string | null;
  /** How somebody may write it. */
  example: string | null;
}

/** What of a JSON Schema is read. */
interface Described {
  description?: string;
  default?: unknown;
  examples?: unknown[];
  properties?: Record<string, Described>;
  required?: string[];
  items?: Described;
}

const EVERY = z.strictObject(entryFields);

/** The fields of a schema that another has not, or that mean something else there. */
const without = (schema: z.ZodObject, other: z.ZodObject) =>
  z.strictObject(
    Object.fromEntries(Object.entries(schema.shape).filter(([name, field]) => other.shape[name] !== field)),
  );

/** What has fields, by the name that the guide asks for it by: what every entry has, each kind besides that, the settings. */
export const FIELD_TABLES: Readonly<Record<string, z.ZodObject>> = {
  every: EVERY,
  ...Object.fromEntries((Object.keys(KINDS) as Kind[]).map((kind) => [kind, without(KINDS[kind].schema, EVERY)])),
  site: SiteSchema,
  topic: TopicSchema,
  competency: CompetencySchema,
};

/** Lists the fields of a schema in its order, each followed by the fields within it. */
export function listFields(schema: z.ZodObject): Field[] {
  return fieldsOf(z.toJSONSchema(schema, { io: 'input' }) as Described, []);
}

function fieldsOf({ properties = {}, required = [] }: Described, parents: readonly string[]): Field[] {
  return Object.entries(properties).flatMap(([name, field]) => {
    const path = [...parents, name];
    return [
      {
        path,
        says: field.description ?? '',
        required: required.includes(name),
        otherwise: isNothing(field.default) ? null : writeValue(field.default),
        example: field.examples?.length ? writeValue(field.examples[0]) : null,
      },
      ...fieldsOf(field.items ?? field, path),
    ];
  });
}

/** Whether a field that is left out has no value that would be worth naming. */
function isNothing(value: unknown): boolean {
  return (
    value === undefined ||
    value === false ||
    (typeof value === 'object' && value !== null && !Object.keys(value).length)
  );
}
