import { CARD_KINDS, type Kind, KIND_NAMES, NODE_KINDS } from '../core/library/kinds.ts';

/** The export formats, by file extension: the name of each, and the kinds of entry it can hold. */
export const FORMATS = {
  '.md': { name: 'one document', kinds: KIND_NAMES },
  '.txt': { name: 'cards for Anki', kinds: CARD_KINDS },
  '.csv': { name: 'a table', kinds: NODE_KINDS },
  '.json': { name: 'data', kinds: KIND_NAMES },
  '.html': { name: 'one page', kinds: KIND_NAMES },
} as const satisfies Record<string, { name: string; kinds: readonly Kind[] }>;

/** A file extension that chooses a format. */
export type Ending = keyof typeof FORMATS;

/** The names of the files that an export writes: the file, and for data also its schema. */
export function fileNamesOf(ending: Ending, name: string): string[] {
  return ending === '.json' ? [name, name.replace(/\.json$/i, '.schema.json')] : [name];
}
