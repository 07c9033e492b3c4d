import { timeKeys } from '../time-keys.ts';
import { type ColdWeight, weighBareEngine, weighColdSearch } from '../weigh-cold.ts';
import { benchSites } from '../bench-sites.ts';
import { readSizes } from '../bench-sizes.ts';
import type { Request } from '../../../src/commands/command.ts';
import type { benchSearch } from '../../../src/commands/table/project.ts';

/** The queries to type: a pasted sentence, phrases and a keyword. */
const QUERIES = [
  'tell me about a time you disagreed with your manager',
  'tight deadlines',
  'how do you prioritise',
  'kafka',
];

/** The query of the first search. */
const FIRST_QUERY = 'conflict';

/** How many results the page shows at once. */
const RESULTS_SHOWN = 8;

/** Weighs what a first search loads, and times each key. */
export async function run({ args }: Request<typeof benchSearch>): Promise<number> {
  const times: Record<string, string | number>[] = [];
  const weights: Record<string, string | number>[] = [];
  await benchSites(readSizes(args, [30, 1000, 5000]), async ({ chrome, url, entries }) => {
    const bare = await weighBareEngine(await chrome.newPage(), url, FIRST_QUERY, RESULTS_SHOWN);
    const cold = await weighColdSearch(await chrome.newPage(), url, FIRST_QUERY);
    weights.push({
      entries,
      'engine by itself': describe(bare),
      'engine here': describe(cold.engine),
      'ours here': describe(cold.ours),
    });
    const page = await chrome.newPage();
    await page.goto(`${url}search/`);
    await page.locator('search-box[aria-busy=false]').waitFor();
    const { first, again } = await timeKeys(page, QUERIES);
    times.push({ entries, keys: again.length, ...columns('first', first), ...columns('again', again) });
  });
  console.log(
    'Milliseconds from a key to its results on the screen, the index loaded; “again”: the same words a second time.',
  );
  console.table(times);
  console.log(`What a first search for “${FIRST_QUERY}” loads, gzipped.`);
  console.table(weights);
  return 0;
}

function columns(name: string, sorted: readonly number[]): Record<string, string> {
  const at = (share: number) =>
    (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(1);
  return { [`${name}: median`]: at(0.5), [`${name}: 95%`]: at(0.95), [`${name}: worst`]: at(1) };
}

function describe({ requests, bytes }: ColdWeight): string {
  return `${(bytes / 1000).toFixed(1)} KB in ${requests}`;
}
