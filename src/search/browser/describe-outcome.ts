import type { Outcome } from '../search.ts';
import { element } from '../../site/element.ts';

/** Most characters of a query that are said again. */
const LONGEST = 80;

/**
 * Says what came of a query, where the results do not say it themselves.
 * @param found how many results there are after filtering
 */
export function describeOutcome(
  query: string,
  { corrections, near, hits }: Outcome,
  found: number,
): (HTMLElement | string)[] {
  const typed = query.length > LONGEST ? `${query.slice(0, LONGEST)}…` : query;
  if (!found && hits.length && !near) return ['Nothing found with these filters. Take one away.'];
  if (!found) return [typed ? `Nothing found for “${typed}”. ` : 'Nothing found. ', 'Try other words, or fewer.'];
  if (near) return [`Nothing has “${typed}”. These come nearest.`];
  if (!corrections.length) return [];
  const used = corrections.flatMap((each, index) => [index ? ', ' : '', element('b', {}, each.used)]);
  return ['Showing results for ', ...used, '.'];
}
