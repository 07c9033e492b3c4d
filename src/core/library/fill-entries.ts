import { fillVariables, type Variables } from '../answer/variables.ts';
import { type Content, entriesOf } from './content.ts';
import type { Entry } from './entry.ts';
import type { Kind } from './kinds.ts';

/** Lists the entries of a kind in their order, with the variables of their front matter filled in. */
export function fillEntries<K extends Kind>(content: Content, kind: K, variables: Variables): Entry<K>[] {
  return sortEntries(entriesOf(content, kind).map((entry) => ({ ...entry, data: fillDeep(entry.data, variables) })));
}

/** Sorts entries by `order`, then by title. Entries without an order come last. */
export function sortEntries<K extends Kind>(entries: readonly Entry<K>[]): Entry<K>[] {
  const orderOf = ({ data }: Entry<K>) => data.order ?? Number.MAX_VALUE;
  return entries.toSorted(
    (a, b) =>
      orderOf(a) - orderOf(b) ||
      a.data.title.localeCompare(b.data.title, 'en') ||
      (a.slug < b.slug ? -1 : a.slug > b.slug ? 1 : 0),
  );
}

function fillDeep<T>(value: T, variables: Variables): T {
  if (typeof value === 'string') return fillVariables(value, variables) as T;
  if (Array.isArray(value)) return value.map((inner: unknown) => fillDeep(inner, variables)) as T;
  if (value && typeof value === 'object')
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, fillDeep(inner, variables)])) as T;
  return value;
}
