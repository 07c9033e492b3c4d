import { idOf } from '../../paper/ids.ts';
import { NODE_KINDS } from '../../core/library/kinds.ts';
import { listNodes } from '../../core/library/library.ts';
import { library } from '../library.ts';
import type { Place } from '../place.ts';
import { addressOf, idIn } from './address.ts';

const shown = new Set(listNodes(library, NODE_KINDS).map(idOf));

/** The one page as a place: links lead to entries on the same page. */
export const ONE_PAGE: Place = {
  entry: (entry) => (shown.has(idOf(entry)) ? addressOf(idOf(entry)) : null),
  section: (address, section) => addressOf(idIn(address), section),
  competency: () => null,
  sheet: '',
};
