import type { Edition } from '../library/edition.ts';

/**
 * Whether a site has the guide: for an author it has, and beside the example it has. In what somebody publishes of
 * their own, nobody looks for it.
 * @param isExample whether the answers are the example that comes with Greenroom
 */
export function showsGuide(edition: Pick<Edition, 'files'>, isExample: boolean): boolean {
  return edition.files || isExample;
}
