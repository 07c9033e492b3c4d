import type { Library } from '../../core/library/model.ts';
import { idOf } from '../../paper/ids.ts';
import { NODE_KINDS } from '../../core/library/kinds.ts';
import { listNodes } from '../../core/library/library.ts';
import type { Addresses } from '../addresses.ts';
import { addressOf, idIn } from './address.ts';

/** The addresses for links on the one page: each leads to an entry on it. */
export function addressesOfOnePage(library: Library): Addresses {
  const ids = new Set(listNodes(library, NODE_KINDS).map(idOf));
  return {
    entry: (entry) => (ids.has(idOf(entry)) ? addressOf(idOf(entry)) : null),
    section: (address, section) => addressOf(idIn(address), section),
    competency: () => null,
    sheet: '',
    coach: () => null,
  };
}
