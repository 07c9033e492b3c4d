import { keep, recall } from '../browser/storage.ts';
import { BROWSE_FILE, type BrowseData } from '../../search/data.ts';
import { type ChosenFilters, type FilterCounts, filterEntries, readFilters } from '../../search/ranking/filter.ts';
import { readRecent, RECENT_KEY } from '../../search/recent.ts';
import type { Hit, SearchRequest } from '../../search/search.ts';
import sheet from './browse.css?inline';
import { addSheet, button, element } from '../browser/element.ts';
import { makeFilters } from './filter-list.ts';
import type { Loaded } from './sources.ts';

/** Finding entries without typing: filters, recent searches and topics. */
export interface Browse {
  /** The filters, for the page. */
  filters: HTMLElement;
  /** Keeps the hits that match the chosen filters, and counts how many each filter would leave. */
  filter: (hits: readonly Hit[], chosen: ChosenFilters) => { kept: readonly Hit[]; counts: FilterCounts };
  /** Shows the chosen filters and the counts. */
  show: (chosen: ChosenFilters, counts: FilterCounts) => void;
  /** What to show before anything is typed: recent searches and topics. */
  start: () => HTMLElement[];
  /** What to show if nothing is found: topics. */
  topics: () => HTMLElement[];
}

/** Most topics offered at once. */
const MOST_TOPICS = 30;

/**
 * Makes the filters, recent searches and topics.
 * @param ask called when a filter, a topic or a recent search is pressed
 */
export async function makeBrowse(
  { file }: Loaded,
  ask: (change: Partial<SearchRequest>, options?: { stay: boolean }) => void,
): Promise<Browse> {
  addSheet(sheet);
  const { order, filters: groups } = await file<BrowseData>(BROWSE_FILE);
  const filters = readFilters(groups);
  const indexById = new Map(order.map((id, index) => [id, index]));
  const list = makeFilters(groups, (chosen) => ask({ chosen }, { stay: true }));
  const topics = () =>
    makePick(
      'Topics',
      (groups.find(({ id }) => id === 'topic')?.values ?? [])
        .slice(0, MOST_TOPICS)
        .map(({ id, title }) => makeChip(title, () => ask({ query: '', chosen: { topic: [id] } }))),
    );
  const recent = () =>
    makePick(
      'Recent searches',
      readRecent(recall(RECENT_KEY)).map((query) => makeChip(query, () => ask({ query, chosen: {} }))),
      button('Clear recent searches', () => {
        keep(RECENT_KEY, '');
        ask({});
      }),
    );
  return {
    filters: list.root,
    filter: (hits, chosen) => {
      const { kept, counts } = filterEntries(
        hits.map(({ id }) => indexById.get(id)!),
        filters,
        chosen,
      );
      const indexes = new Set(kept);
      return { kept: hits.filter(({ id }) => indexes.has(indexById.get(id)!)), counts };
    },
    show: list.show,
    start: () => [...recent(), ...topics()],
    topics,
  };
}

function makeChip(text: string, press: () => void): HTMLElement {
  return button(text, press, { class: 'chip' });
}

function makePick(title: string, chips: readonly HTMLElement[], ...after: HTMLElement[]): HTMLElement[] {
  if (!chips.length) return [];
  return [element('div', { class: 'pick' }, element('h2', { class: 'over' }, title), ...chips, ...after)];
}
