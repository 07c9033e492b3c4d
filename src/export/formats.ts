import { type Kind, KINDS } from '../core/library/kinds.ts';

const ALL = Object.keys(KINDS) as Kind[];

/** The export formats, by file extension: the name of each, and the kinds of entry it can hold. */
export const FORMATS = {
  '.md': { name: 'one document', kinds: ALL },
  '.txt': { name: 'cards for Anki', kinds: ['question', 'story'] },
  '.csv': { name: 'a table', kinds: ALL.filter((kind) => kind !== 'interview') },
  '.json': { name: 'data', kinds: ALL },
  '.html': { name: 'one page', kinds: ALL },
} as const satisfies Record<string, { name: string; kinds: readonly Kind[] }>;

export type Ending = keyof typeof FORMATS;

/** The files that an export writes. Data has its schema beside it. */
export function namesOf(ending: Ending, name: string): string[] {
  return ending === '.json' ? [name, name.replace(/\.json$/i, '.schema.json')] : [name];
}
