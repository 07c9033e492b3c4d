import type { FilterGroup, FilterId } from '../data.ts';
import { readIndexes } from './indexes.ts';

/** The chosen values of each group of filters. */
export type ChosenFilters = Partial<Record<FilterId, readonly string[]>>;

/** For each group of filters, the values of each entry, by its index in the site's order. */
export type Filters = readonly { id: FilterId; valuesByEntry: ReadonlyMap<number, readonly string[]> }[];

/** For each value of each group, how many entries it would leave. */
export type FilterCounts = Readonly<Record<string, ReadonlyMap<string, number>>>;

/** Reads the groups of filters, so that entries can be filtered. */
export function readFilters(groups: readonly FilterGroup[]): Filters {
  return groups.map(({ id, values }) => {
    const valuesByEntry = new Map<number, string[]>();
    for (const value of values)
      for (const entry of readIndexes(value.entries))
        valuesByEntry.set(entry, [...(valuesByEntry.get(entry) ?? []), value.id]);
    return { id, valuesByEntry };
  });
}

/**
 * Keeps the entries that have a chosen value in every group where one is chosen. Also counts the entries that each
 * value would leave if it were the only choice of its group.
 * @param entries indexes of entries in the site's order
 */
export function filterEntries(
  entries: readonly number[],
  filters: Filters,
  chosen: ChosenFilters,
): { kept: number[]; counts: FilterCounts } {
  const counts: Record<string, Map<string, number>> = Object.fromEntries(filters.map(({ id }) => [id, new Map()]));
  const kept = entries.filter((entry) => {
    const failing = filters.filter(({ id, valuesByEntry }) => {
      const wanted = chosen[id];
      return wanted?.length && !valuesByEntry.get(entry)?.some((value) => wanted.includes(value));
    });
    for (const { id, valuesByEntry } of filters) {
      if (failing.some((other) => other.id !== id)) continue;
      for (const value of valuesByEntry.get(entry) ?? []) counts[id]!.set(value, (counts[id]!.get(value) ?? 0) + 1);
    }
    return !failing.length;
  });
  return { kept, counts };
}
