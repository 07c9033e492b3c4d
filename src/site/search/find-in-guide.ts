import { HOME } from '../browser/home.ts';
import { GUIDE_FILE, INDEX_FOLDER } from '../../search/data.ts';
import type { Engine } from '../../search/engine.ts';
import { makeEngine, type MemoryPage } from '../../search/memory/engine.ts';
import { readQuery } from '../../search/query/read-query.ts';

/** A part of the guide that was found. */
export interface GuideLink {
  title: string;
  /** The address of the part. */
  href: string;
}

/** Most parts of the guide that are named below the answers. */
const MOST_LINKS = 3;

let loading: Promise<Engine> | undefined;

/** Finds the parts of the guide that have every word of a query, best first. */
export async function findInGuide(query: string): Promise<GuideLink[]> {
  const words = readQuery(query, new Map()).map(({ text }) => text);
  if (!words.length) return [];
  loading ??= loadEngine().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  const engine = await loading;
  const matches = await engine.find(words.join(' '));
  const best = matches.toSorted((a, b) => b.score - a.score).slice(0, MOST_LINKS);
  const pages = await Promise.all(best.map(({ id }) => engine.load(id)));
  return pages.map(({ title, address }) => ({ title, href: address('', []) }));
}

async function loadEngine(): Promise<Engine> {
  const response = await fetch(`${HOME}${INDEX_FOLDER}/${GUIDE_FILE}`, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${GUIDE_FILE} answers ${response.status}.`);
  return makeEngine((await response.json()) as MemoryPage[], (id) => `${HOME}guide/${id}`);
}
