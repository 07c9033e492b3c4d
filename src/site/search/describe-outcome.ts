import type { SearchOutcome } from '../../search/search.ts';
import { element } from '../browser/element.ts';

/** Most characters of a query that are quoted. */
const MOST_QUOTED_CHARACTERS = 80;

/**
 * Describes the outcome of a search, if the results do not show it.
 * @param count how many results there are after filtering
 */
export function describeOutcome(
  query: string,
  { corrections, near, hits }: SearchOutcome,
  count: number,
): (HTMLElement | string)[] {
  const typed = query.length > MOST_QUOTED_CHARACTERS ? `${query.slice(0, MOST_QUOTED_CHARACTERS)}…` : query;
  if (!count && hits.length && !near) return ['No results with these filters. Remove a filter.'];
  if (!count) return [typed ? `No results for “${typed}”. ` : 'No results. ', 'Try other words, or fewer words.'];
  if (near) return [`No results for “${typed}”. Here are the closest ones.`];
  if (!corrections.length) return [];
  const used = corrections.flatMap(({ used: word }, index) => [index ? ', ' : '', element('b', {}, word)]);
  return ['Showing results for ', ...used, '.'];
}
