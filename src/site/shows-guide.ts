import type { Edition } from '../core/library/edition.ts';

/**
 * Whether a site has the guide. A site on the author's own machine has it, and so has the published example. A site
 * that somebody publishes of their own answers does not.
 * @param isExample whether the answers are the example that comes with Greenroom
 */
export function showsGuide(edition: Pick<Edition, 'files'>, isExample: boolean): boolean {
  return edition.files || isExample;
}
