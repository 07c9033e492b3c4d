import type { Match } from '../ranking/rank.ts';
import type { FoundPage } from '../results/result.ts';

/** What we use of the engine's own interface (Pagefind 1.5). */
interface Pagefind {
  createInstance: (options: object) => {
    init: () => Promise<void>;
    search: (text: string | null, options?: object) => Promise<{ results: EngineResult[] }>;
  };
}

interface EngineResult {
  id: string;
  score: number;
  words: number[];
  data: () => Promise<{
    raw_url: string;
    content: string;
    anchors: { id: string; location: number }[];
    meta: Record<'title' | 'kind' | 'seconds', string>;
  }>;
}

/** The engine, started. */
export interface Engine {
  /** Every entry, in the site's order, by the engine's name for it. */
  order: readonly string[];
  find: (text: string) => Promise<readonly Match[]>;
  /** Loads an entry's text. Rejects when it cannot be had. */
  load: (id: string) => Promise<FoundPage>;
}

/** How much more an exact word counts than one that only begins so, in the engine's measure (its default is 1). */
const EXACTNESS = 3;

/**
 * Starts the engine.
 * @param folder the address of the index, with its slash
 * @param home the address of the site, without its slash
 */
export async function startEngine(folder: string, home: string): Promise<Engine> {
  const { createInstance } = (await import(/* @vite-ignore */ `${folder}pagefind.js`)) as Pagefind;
  const engine = createInstance({
    basePath: folder,
    // A worker would be one more request, and every answer would be copied between threads.
    noWorker: true,
    ranking: { termSimilarity: EXACTNESS, metaWeights: { title: 0, kind: 0, seconds: 0 } },
  });
  await engine.init();
  const { results } = await engine.search(null, { sort: { place: 'asc' } });
  const pages = new Map(results.map((result) => [result.id, result]));
  const found = new Map<string, Promise<readonly Match[]>>();
  return {
    order: results.map(({ id }) => id),
    find: (text) => {
      const known = found.get(text) ?? engine.search(text).then((answer) => answer.results.filter(isInText));
      found.set(text, known);
      return known;
    },
    load: async (id) => {
      const page = await pages.get(id)!.data();
      return {
        url: home + page.raw_url,
        title: page.meta.title,
        kind: page.meta.kind,
        seconds: Number(page.meta.seconds),
        content: page.content,
        anchors: page.anchors,
      };
    },
  };
}

/** The engine also finds what stands beside the text, such as a number of seconds, for a score of nothing. */
function isInText({ score, words }: EngineResult): boolean {
  return score > 0 && words.length > 0;
}
