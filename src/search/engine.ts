import type { Match } from './ranking/rank.ts';
import type { FoundPage } from './results/result.ts';

/** A search engine that is ready. */
export interface Engine {
  /** Finds the entries that match a word or a phrase. */
  find: (text: string) => Promise<readonly Match[]>;
  /** Loads an entry's text. Rejects if it cannot be loaded. */
  load: (id: string) => Promise<FoundPage>;
}
