import {
  BROWSE_FILE,
  type BrowseData,
  DATA_FILE,
  INDEX_FOLDER,
  partIndex,
  partIndexes,
  type SearchData,
  synonymsFile,
  wordsFile,
} from '../../search/data.ts';
import { keyOf } from '../../search/query/synonyms.ts';
import { splitContent } from '../../search/results/excerpt.ts';
import { type Sources, DamagedIndexError } from '../../search/search.ts';
import type { Engine } from '../../search/engine.ts';
import { startEngine } from './engine.ts';

/** Most similar words that a look-up gives. */
const MOST_LIKE = 3;

/** The engine and the data that search needs. */
export interface Loaded extends Sources {
  /** Loads a page that was found. */
  load: Engine['load'];
  /** Loads one of our files beside the index, once. */
  file: <T>(name: string) => Promise<T>;
}

let loading: Promise<Loaded> | undefined;

/** Loads the engine and the data, once. After a failure, the next call tries again. */
export function loadSources(home: string): Promise<Loaded> {
  loading ??= (provided?.() ?? load(home)).catch((error: unknown) => {
    forgetSources();
    throw error;
  });
  return loading;
}

/** An engine and files that are part of the one page. */
export interface ProvidedSources {
  engine: Engine;
  files: Readonly<Record<string, unknown>>;
}

let provided: (() => Promise<Loaded>) | undefined;

/** Makes search use an engine and files that are part of the page. */
export function provideSources(provide: () => ProvidedSources): void {
  provided = async () => {
    const { engine, files } = provide();
    return assemble(engine, (name) => Promise.resolve(files[name] as never));
  };
}

/** Makes the next call load everything again. */
export function forgetSources(): void {
  loading = undefined;
}

async function load(home: string): Promise<Loaded> {
  const folder = `${home}${INDEX_FOLDER}/`;
  const files = new Map<string, Promise<unknown>>();
  const file = <T>(name: string): Promise<T> => {
    const known = files.get(name) ?? fetchJson(folder + name);
    files.set(name, known);
    return known as Promise<T>;
  };
  const data = file<SearchData>(DATA_FILE);
  data.catch(() => undefined);
  return assemble(await startEngine(folder, home.replace(/\/$/, '')), file);
}

async function assemble(engine: Engine, file: Loaded['file']): Promise<Loaded> {
  const data = await file<SearchData>(DATA_FILE);
  const loadParts = async <T>(parts: readonly number[], name: (part: number) => string): Promise<T[]> =>
    (await Promise.all([...new Set(parts)].map((part) => file<T[]>(name(part))))).flat();
  return {
    ...engine,
    file,
    order: async () => (await file<BrowseData>(BROWSE_FILE)).order,
    common: new Set(data.common),
    fewestLetters: data.fewestLetters,
    wordsOf: async (id) => splitContent(await engine.load(id)),
    synonymsOf: async (words) => {
      const parts = words.flatMap((word) => partIndexes(data.synonyms, keyOf([word])));
      return new Map(await loadParts<[string, string[]]>(parts, synonymsFile));
    },
    lookUp: async (word, most) => {
      // If the first letter is wrong, the word is found under the second.
      const parts = [word, word.slice(1)].map((start) => partIndex(data.words, start));
      const [vocabulary, { correctWord }] = await Promise.all([
        loadParts<string>(parts, wordsFile),
        import('../../search/query/correct.ts'),
      ]);
      const others = vocabulary.filter((other) => other !== word);
      return {
        known: vocabulary.includes(word),
        nearest: correctWord(word, vocabulary, most),
        completions: others.filter((other) => other.startsWith(word)).slice(0, MOST_LIKE),
        neighbours: others.filter((other) => other.startsWith(word.slice(0, 2))).slice(0, MOST_LIKE),
      };
    },
  };
}

/** Loads a file without the browser's cache, so that it matches the index. */
async function fetchJson(address: string): Promise<unknown> {
  const response = await fetch(address, { cache: 'no-cache' });
  if (!response.ok) throw new DamagedIndexError(`${address} answers ${response.status}.`);
  return response.json();
}
