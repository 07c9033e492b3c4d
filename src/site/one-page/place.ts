import type { Library } from '../../core/library/model.ts';
import { idOf } from '../../paper/ids.ts';
import { NODE_KINDS } from '../../core/library/kinds.ts';
import { listNodes } from '../../core/library/library.ts';
import type { Place } from '../place.ts';
import { addressOf, idIn } from './address.ts';

/** The one page as a place: links lead to entries on the same page. */
export function placeOfPage(library: Library): Place {
  const shown = new Set(listNodes(library, NODE_KINDS).map(idOf));
  return {
    entry: (entry) => (shown.has(idOf(entry)) ? addressOf(idOf(entry)) : null),
    section: (address, section) => addressOf(idIn(address), section),
    competency: () => null,
    sheet: '',
    coach: () => null,
  };
}
