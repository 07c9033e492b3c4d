import { addressOnSite } from '../../search/mark.ts';
import { fragmentFile, readFragment } from '../../search/fragment.ts';
import type { Engine } from '../../search/engine.ts';

/** The part of Pagefind 1.5 that is used. */
interface Pagefind {
  createInstance: (options: object) => {
    init: () => Promise<void>;
    search: (text: string) => Promise<{ results: EngineResult[] }>;
  };
}

interface EngineResult {
  id: string;
  score: number;
  words: number[];
}

/** How much more an exact word counts than a longer one that starts with it. Pagefind's own value is 1. */
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
  return {
    find: remember(async (text) => (await engine.search(text)).results.filter(isInText)),
    load: remember(async (id) => {
      const { url, content, anchors, meta } = readFragment(await unpack(folder + fragmentFile(id)));
      return {
        address: (section, marks) => addressOnSite(home + url, section, marks),
        title: meta.title,
        kind: meta.kind,
        seconds: Number(meta.seconds),
        content,
        anchors,
      };
    }),
  };
}

/** Makes a function that asks once for each name, and remembers the answer. */
function remember<T>(ask: (name: string) => Promise<T>): (name: string) => Promise<T> {
  const known = new Map<string, Promise<T>>();
  return (name) => {
    const answer = known.get(name) ?? ask(name);
    known.set(name, answer);
    return answer;
  };
}

async function unpack(address: string): Promise<string> {
  const { body, ok, status } = await fetch(address);
  if (!ok || !body) throw new Error(`${address} answers ${status}.`);
  return new Response(body.pipeThrough(new DecompressionStream('gzip'))).text();
}

/** Whether a match is in the text. The engine also finds metadata, such as a number of seconds, with a score of 0. */
function isInText({ score, words }: EngineResult): boolean {
  return score > 0 && words.length > 0;
}
