import type { FilterGroup, FilterId } from '../data.ts';
import { readPlaces } from './places.ts';

/** The chosen values of each group of filters. */
export type Chosen = Partial<Record<FilterId, readonly string[]>>;

/** For each group of filters, the values at each place. */
export type Filters = readonly { id: FilterId; valuesAt: ReadonlyMap<number, readonly string[]> }[];

/** For each value of each group, how many entries it would leave. */
export type Counts = Readonly<Record<string, ReadonlyMap<string, number>>>;

export function readFilters(groups: readonly FilterGroup[]): Filters {
  return groups.map(({ id, values }) => {
    const valuesAt = new Map<number, string[]>();
    for (const value of values)
      for (const place of readPlaces(value.places)) valuesAt.set(place, [...(valuesAt.get(place) ?? []), value.id]);
    return { id, valuesAt };
  });
}

/**
 * Keeps the places that have one of the chosen values in every group with a choice. Also counts what each value would
 * leave, without the choices in its own group.
 */
export function filterPlaces(
  places: readonly number[],
  filters: Filters,
  chosen: Chosen,
): { kept: number[]; counts: Counts } {
  const counts: Record<string, Map<string, number>> = Object.fromEntries(filters.map(({ id }) => [id, new Map()]));
  const kept = places.filter((place) => {
    const failing = filters.filter(({ id, valuesAt }) => {
      const wanted = chosen[id];
      return wanted?.length && !valuesAt.get(place)?.some((value) => wanted.includes(value));
    });
    for (const { id, valuesAt } of filters) {
      if (failing.some((other) => other.id !== id)) continue;
      for (const value of valuesAt.get(place) ?? []) counts[id]!.set(value, (counts[id]!.get(value) ?? 0) + 1);
    }
    return !failing.length;
  });
  return { kept, counts };
}
