import { type Kind, KINDS } from '../library/kinds.ts';

const ALL = Object.keys(KINDS) as Kind[];

/** What a library is written as, by the ending of its file: what that is, and the kinds of entry that it can hold. */
export const FORMATS = {
  '.md': { name: 'one document', kinds: ALL },
  '.txt': { name: 'cards for Anki', kinds: ['question', 'story'] },
  '.csv': { name: 'a table', kinds: ALL.filter((kind) => kind !== 'interview') },
  '.json': { name: 'data', kinds: ALL },
  '.html': { name: 'one page', kinds: ALL },
} as const satisfies Record<string, { name: string; kinds: readonly Kind[] }>;

export type Ending = keyof typeof FORMATS;

/** The files that a library is written to: a schema stands beside data. */
export function namesOf(ending: Ending, name: string): string[] {
  return ending === '.json' ? [name, name.replace(/\.json$/i, '.schema.json')] : [name];
}
