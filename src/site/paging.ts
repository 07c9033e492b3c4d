/** Most entries on one page of a list, so that pages stay small in a large library. */
export const PAGE_SIZE = 100;

/** One page of a list. */
export interface Page<T> {
  /** The items on this page. */
  items: T[];
  /** The number of the page, from 1. */
  number: number;
  /** How many pages there are. */
  last: number;
  /** How many items there are on all pages. */
  total: number;
}

/** Splits a list into pages. An empty list has one empty page. */
export function paginate<T>(items: readonly T[], size: number = PAGE_SIZE): Page<T>[] {
  const last = Math.max(1, Math.ceil(items.length / size));
  return Array.from({ length: last }, (_, index) => ({
    items: items.slice(index * size, (index + 1) * size),
    number: index + 1,
    last,
    total: items.length,
  }));
}

/** What a page adds to the address of its list. Undefined for the first page. */
export function pageParam({ number }: Page<unknown>): string | undefined {
  return number > 1 ? `page/${number}` : undefined;
}
