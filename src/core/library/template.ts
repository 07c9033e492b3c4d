import { stringify } from 'yaml';
import { z } from 'zod';
import type { TextFile } from './files.ts';
import { type Kind, KINDS, type NewKind } from './kinds.ts';
import { listsNames } from './schemas/fields.ts';
import { SITE, TOPICS } from './settings.ts';
import { writeValue } from './write-value.ts';

/** Writes a field as a comment: its description and an example, both from its schema. */
function commentField(kind: Kind, name: string): string {
  const shape: Readonly<Record<string, z.ZodType>> = KINDS[kind].schema.shape;
  const field = shape[name]!;
  const { description = '', examples } = z.globalRegistry.get(field) ?? {};
  // The entries that an example names do not exist in this library, so the list is empty.
  const example: unknown = listsNames(field) ? [] : (examples as unknown[] | undefined)?.[0];
  return `${description.replaceAll('`', '')}\n${writeField(name, example)}`.trimEnd().replace(/^/gm, '# ') + '\n';
}

/** Writes a field with its value on one line. A list of objects takes several lines. */
function writeField(name: string, value: unknown): string {
  const isLong = Array.isArray(value) && typeof value[0] === 'object';
  return isLong ? stringify({ [name]: value }, { lineWidth: 0 }) : `${name}: ${writeValue(value)}`;
}

/** Writes the fields that may be added to a new entry, as comments. */
export function commentFields(kind: Kind): string {
  return KINDS[kind].template.fields.map((name) => commentField(kind, name)).join('');
}

/** Writes the text of a new file. It is valid, and its comments show what may be added. */
export function writeTemplate(kind: NewKind, title: string, topic?: string): string {
  const known = stringify({ title, ...(topic === undefined ? {} : { topic, guessed: ['topic'] }) }, { lineWidth: 0 });
  return `---\n${known}${commentFields(kind)}---\n${KINDS[kind].template.body}`;
}

/** The first question of a new library. Nearly every interview begins with it. */
export const FIRST_QUESTION = 'Tell me about yourself.';

/**
 * Makes the files of a new library.
 * @param defaults the settings that come with Greenroom
 * @param topic the topic of the first question
 */
export function startLibrary(defaults: readonly TextFile[], topic: string | undefined): TextFile[] {
  return [
    ...defaults.filter(({ path }) => path === SITE || path === TOPICS),
    { path: 'questions/tell-me-about-yourself.md', text: writeTemplate('question', FIRST_QUESTION, topic) },
  ];
}
