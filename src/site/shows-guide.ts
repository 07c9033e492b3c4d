import type { Edition } from '../core/library/edition.ts';

/**
 * Whether a site has the guide: on the author's own machine, or if it is the published example. A site with somebody's
 * published answers has no guide.
 * @param isExample whether the answers are the example that comes with Greenroom
 */
export function showsGuide(edition: Pick<Edition, 'files'>, isExample: boolean): boolean {
  return edition.files || isExample;
}
