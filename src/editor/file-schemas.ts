import { z } from 'zod';
import { KIND_NAMES, KINDS } from '../core/library/kinds.ts';
import { SETTINGS_SCHEMAS } from '../core/library/settings.ts';

/** The schema of a file of settings, or of the front matter of a kind. */
interface FileSchema {
  /** Its name: that of the kind, or of the file of settings without its ending. */
  name: string;
  schema: z.ZodType;
  /** The name of the file of settings. Undefined for the front matter of a kind. */
  file?: string;
}

/** The schemas of the settings, and of the front matter of each kind. */
export const FILE_SCHEMAS: readonly FileSchema[] = [
  ...Object.entries(SETTINGS_SCHEMAS).map(([file, schema]) => ({ name: file.replace(/\.yaml$/, ''), schema, file })),
  ...KIND_NAMES.map((kind) => ({ name: kind, schema: KINDS[kind].schema })),
];

/** Writes a schema as JSON Schema, in the draft that most editors read. */
export function writeJsonSchema(schema: z.ZodType): string {
  return `${JSON.stringify(z.toJSONSchema(schema, { io: 'input', target: 'draft-7' }), null, 2)}\n`;
}
