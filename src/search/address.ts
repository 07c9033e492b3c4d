import { FILTER_IDS } from './data.ts';
import type { Chosen } from './ranking/filter.ts';
import type { Request } from './search.ts';

/** Names of the query and of exact search in an address. Filters use their own ids. */
const QUERY = 'q';
const EXACTLY = 'exactly';

/** Reads a request from an address. Ignores other parameters. */
export function readRequest(parameters: URLSearchParams): Request {
  const chosen: Chosen = Object.fromEntries(
    FILTER_IDS.map((id) => [id, parameters.getAll(id)] as const).filter(([, values]) => values.length),
  );
  return { query: parameters.get(QUERY) ?? '', chosen, exactly: parameters.has(EXACTLY) };
}

/** Writes a request as the query of an address, with its question mark. Empty if the request is empty. */
export function writeRequest({ query, chosen, exactly }: Request): string {
  const parameters = new URLSearchParams();
  if (query.trim()) parameters.set(QUERY, query);
  for (const id of FILTER_IDS) for (const value of chosen[id] ?? []) parameters.append(id, value);
  if (exactly && query.trim()) parameters.set(EXACTLY, '1');
  const text = parameters.toString();
  return text && `?${text}`;
}

/** The words in the last part of an address, to search for a page that does not exist. */
export function readPath(path: string): string {
  const last = path.split('/').findLast(Boolean) ?? '';
  try {
    return decodeURIComponent(last)
      .replace(/\.html?$/, '')
      .replace(/[-_+]+/g, ' ')
      .trim();
  } catch {
    return '';
  }
}
