import type { Match } from './ranking/rank.ts';
import type { FoundPage } from './results/result.ts';

/** The engine, started. */
export interface Engine {
  find: (text: string) => Promise<readonly Match[]>;
  /** Loads an entry's text. Rejects when it cannot be had. */
  load: (id: string) => Promise<FoundPage>;
}
