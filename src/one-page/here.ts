import { idOf } from '../cheat-sheet/ids.ts';
import type { Kind } from '../library/kinds.ts';
import { library } from '../site/library.ts';
import type { Place } from '../site/place.ts';

const { questions, stories, strengths, weaknesses, rules } = library;
const shown = new Set([...questions, ...stories, ...strengths, ...weaknesses, ...rules].map(idOf));

/** The address of an entry on the page that holds them all. */
export function addressOf(entry: { kind: Kind; slug: string }): string {
  return `#${encodeURIComponent(idOf(entry))}`;
}

/** The page that holds everything. */
export const HERE: Place = {
  entry: (entry) => (shown.has(idOf(entry)) ? addressOf(entry) : null),
  section: (address, section) => `${address}.${section}`,
  competency: () => null,
  sheet: '',
};

/** What the ids within an entry begin with: on this page, each has its own. */
export function prefixOf(entry: { kind: Kind; slug: string }): string {
  return `${idOf(entry)}.`;
}
