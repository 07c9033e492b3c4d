import { stringify } from 'yaml';
import { z } from 'zod';
import type { TextFile } from './files.ts';
import { type Kind, KINDS, type NewKind } from './kinds.ts';
import { listsNames } from './schemas/fields.ts';
import { SITE, TOPICS } from './settings.ts';
import { writeValue } from './write-value.ts';

/** A field as a comment: what it is and an example, both as its schema says. */
function commentField(kind: Kind, name: string): string {
  const shape: Readonly<Record<string, z.ZodType>> = KINDS[kind].schema.shape;
  const field = shape[name]!;
  const { description = '', examples } = z.globalRegistry.get(field) ?? {};
  // The entries that an example names are not there: the list begins empty.
  const example: unknown = listsNames(field) ? [] : (examples as unknown[] | undefined)?.[0];
  return `${description.replaceAll('`', '')}\n${writeField(name, example)}`.trimEnd().replace(/^/gm, '# ') + '\n';
}

/** A field with its value: on one line, unless it is a list of several values each. */
function writeField(name: string, value: unknown): string {
  const isLong = Array.isArray(value) && typeof value[0] === 'object';
  return isLong ? stringify({ [name]: value }, { lineWidth: 0 }) : `${name}: ${writeValue(value)}`;
}

/** What may be added to the front matter of a new entry, as comments. */
export function commentFields(kind: Kind): string {
  return KINDS[kind].template.fields.map((name) => commentField(kind, name)).join('');
}

/** The text of a new file: valid as it is, with comments for what may be added. */
export function writeTemplate(kind: NewKind, title: string, topic?: string): string {
  const known = stringify({ title, ...(topic === undefined ? {} : { topic, guessed: ['topic'] }) }, { lineWidth: 0 });
  return `---\n${known}${commentFields(kind)}---\n${KINDS[kind].template.body}`;
}

/** The question that a library begins with: nearly every interview does. */
export const FIRST_QUESTION = 'Tell me about yourself.';

/**
 * The files of a library that somebody begins with.
 * @param defaults the settings that come with Greenroom
 * @param topic the topic of the first question
 */
export function startLibrary(defaults: readonly TextFile[], topic: string | undefined): TextFile[] {
  return [
    ...defaults.filter(({ path }) => path === SITE || path === TOPICS),
    { path: 'questions/tell-me-about-yourself.md', text: writeTemplate('question', FIRST_QUESTION, topic) },
  ];
}
