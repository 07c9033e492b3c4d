import { FILTER_IDS } from './data.ts';
import type { ChosenFilters } from './ranking/filter.ts';
import type { SearchRequest } from './search.ts';

/** The address parameter with the query. Each filter has a parameter named by its id. */
const QUERY_PARAMETER = 'q';
/** The address parameter that turns exact search on. */
const EXACT_PARAMETER = 'exactly';

/** Reads a request from an address. Ignores other parameters. */
export function readRequest(parameters: URLSearchParams): SearchRequest {
  const chosen: ChosenFilters = Object.fromEntries(
    FILTER_IDS.map((id) => [id, parameters.getAll(id)] as const).filter(([, values]) => values.length),
  );
  return { query: parameters.get(QUERY_PARAMETER) ?? '', chosen, exactly: parameters.has(EXACT_PARAMETER) };
}

/** Writes a request as the query of an address, with its question mark. Empty if the request is empty. */
export function writeRequest({ query, chosen, exactly }: SearchRequest): string {
  const parameters = new URLSearchParams();
  if (query.trim()) parameters.set(QUERY_PARAMETER, query);
  for (const id of FILTER_IDS) for (const value of chosen[id] ?? []) parameters.append(id, value);
  if (exactly && query.trim()) parameters.set(EXACT_PARAMETER, '1');
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
