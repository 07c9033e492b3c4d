import { idOf } from '../../paper/ids.ts';
import { library } from '../library.ts';
import type { Place } from '../place.ts';
import { addressOf, idIn } from './address.ts';

const { questions, stories, strengths, weaknesses, rules } = library;
const shown = new Set([...questions, ...stories, ...strengths, ...weaknesses, ...rules].map(idOf));

/** The one page as a place: links lead to entries on the same page. */
export const ONE_PAGE: Place = {
  entry: (entry) => (shown.has(idOf(entry)) ? addressOf(idOf(entry)) : null),
  section: (address, section) => addressOf(idIn(address), section),
  competency: () => null,
  sheet: '',
};
