import { library } from './library.ts';
import { type Place, placeOfSite } from './place.ts';

/** The site as a place. */
export const SITE: Place = placeOfSite(library);
