import type { Kind } from '../library/kinds.ts';
import { library } from './library.ts';
import { placeOfSite } from './place-of.ts';

/** Where an answer is shown: on the site, in an interview's pack or on the one page. Links stay in the same place. */
export interface Place {
  /** The address of an entry's page there. Null if it has none. */
  entry: (entry: { kind: Kind; slug: string }) => string | null;
  /** The address of a section of an entry. By default the entry's address with a hash. */
  section?: (address: string, section: string) => string;
  /** The address of a competency's page there. Null if it has none. */
  competency: (competency: { id: string }) => string | null;
  /** The address of the cheat sheet there. */
  sheet: string;
}

/** The site as a place. */
export const SITE: Place = placeOfSite(library);
