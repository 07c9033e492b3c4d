import type { Kind } from '../library/kinds.ts';
import { library } from './library.ts';
import { placeOfSite } from './place-of.ts';

/** Where an answer is shown: on the site, or in an interview's pack. What leads on from it stays there. */
export interface Place {
  /** The address of an entry's page there; null when it has none. */
  entry: (entry: { kind: Kind; slug: string }) => string | null;
  /** The address of a section of an entry; a part of its page, if it is not said. */
  section?: (address: string, section: string) => string;
  /** The address of a competency's page there; null when it has none. */
  competency: (competency: { id: string }) => string | null;
  /** The address of the cheat sheet there. */
  sheet: string;
}

/** The site itself. */
export const SITE: Place = placeOfSite(library);
