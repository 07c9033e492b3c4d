import type { SearchOutcome } from '../../search/search.ts';
import { element } from '../browser/element.ts';

/** Longest quotation of a query, in characters. */
const LONGEST = 80;

/**
 * Describes the outcome of a search, if the results do not show it.
 * @param found how many results there are after filtering
 */
export function describeOutcome(
  query: string,
  { corrections, near, hits }: SearchOutcome,
  found: number,
): (HTMLElement | string)[] {
  const typed = query.length > LONGEST ? `${query.slice(0, LONGEST)}…` : query;
  if (!found && hits.length && !near) return ['No results with these filters. Remove a filter.'];
  if (!found) return [typed ? `No results for “${typed}”. ` : 'No results. ', 'Try other words, or fewer words.'];
  if (near) return [`No results for “${typed}”. Here are the closest ones.`];
  if (!corrections.length) return [];
  const used = corrections.flatMap((each, index) => [index ? ', ' : '', element('b', {}, each.used)]);
  return ['Showing results for ', ...used, '.'];
}
