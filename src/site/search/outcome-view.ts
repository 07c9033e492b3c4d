import { HOME } from '../browser/home.ts';
import { describeFailure } from '../../search/failure.ts';
import { weighWords } from '../../search/ranking/rank.ts';
import { describeResult } from '../../search/results/result.ts';
import { type SearchOutcome, type SearchRequest, search } from '../../search/search.ts';
import type { Browse } from './browse.ts';
import { button, element } from '../browser/element.ts';
import { GuideLinks } from './guide-links.ts';
import { OutcomeNote, loadMessage } from './outcome-note.ts';
import { ResultList } from './result-list.ts';
import { forgetSources, type Loaded, loadSources } from './sources.ts';

/** How a box is asked. */
export interface AskOptions {
  /** Whether Back returns to what was asked before. */
  push?: boolean;
  /** Whether the focus stays where it is, on what does not go away. */
  stay?: boolean;
}

/** What the view needs of its search box. */
interface Box {
  /** The element that says whether results are on their way (`aria-busy`) and shown (`data-started`, `data-ready`). */
  root: HTMLElement;
  input: HTMLInputElement;
  /** Asks something else in the box. */
  ask: (change: Partial<SearchRequest>, options?: AskOptions) => void;
  /** Called when a result is opened. */
  leave: () => void;
}

/** How many results are shown at first, and how many more each time. */
const STEP = 8;

/** What a search box shows of a request: filters, results, and what to do when there are more or none. */
export class OutcomeView {
  /** What it shows, in the order of the page. */
  readonly elements: readonly HTMLElement[];
  readonly #box: Box;
  readonly #list: ResultList;
  readonly #filters = element('div');
  readonly #below = element('div', { class: 'below' });
  readonly #guide = new GuideLinks();
  readonly #note = new OutcomeNote();
  #browse: Promise<Browse> | undefined;
  /** The request that is shown, or that is about to be. */
  #request: SearchRequest | undefined;
  /** Most results to show. */
  #most = STEP;
  /** Whether Enter was pressed before the results were there: the first one is opened when they are. */
  #opens = false;
  /** Counts the requests, so that an answer that comes late is not shown. */
  #asked = 0;

  constructor(box: Box) {
    this.#box = box;
    this.#list = new ResultList(box.input);
    this.#list.root.addEventListener('click', box.leave);
    this.#guide.root.addEventListener('click', box.leave);
    this.elements = [this.#note.root, this.#filters, this.#list.root, this.#below, this.#guide.root, this.#note.status];
  }

  /** Goes back to the first results, and forgets that Enter was pressed. */
  startOver(): void {
    this.#most = STEP;
    this.#opens = false;
  }

  /**
   * Shows what comes of a request.
   * @param first the result to go to when they are there
   */
  async show(request: SearchRequest, first = 0): Promise<void> {
    this.#request = request;
    const asked = ++this.#asked;
    const { root } = this.#box;
    this.#list.startOver();
    root.ariaBusy = 'true';
    try {
      const { chosen } = request;
      const isFiltered = Object.values(chosen).some((values) => values.length);
      const sources = await loadSources(HOME);
      const outcome = await search(request, sources);
      const starts = outcome.blank && !isFiltered;
      // What only filters need does not hold up the first results of somebody who types.
      const isBrowsing = starts || isFiltered || !outcome.hits.length || this.#filters.hasChildNodes();
      const browse = isBrowsing ? await this.#loadBrowse(sources) : null;
      const { kept: hits, counts } = browse?.filter(outcome.hits, chosen) ?? { kept: outcome.hits, counts: {} };
      const shown = starts ? [] : hits.slice(0, this.#most);
      const pages = await Promise.all(shown.map(({ id }) => sources.load(id)));
      const words = starts ? [] : await loadMessage(request.query, outcome, hits.length);
      // From here on nothing waits: what is shown is shown at once, or not at all.
      if (asked !== this.#asked) return;
      root.toggleAttribute('data-started', !starts);
      this.#list.show(
        pages.map((page, index) => describeResult(page, weighWords(shown[index]!))),
        first,
      );
      this.#note.show(words, outcome, starts ? null : hits.length, () => this.#box.ask({ exactly: true }));
      this.#showBelow(browse, hits.length, starts);
      browse?.show(chosen, counts);
      if (!browse) void this.#countLater(sources, outcome, request);
      void this.#guide.show(request.query, () => asked === this.#asked);
    } catch (error) {
      if (asked === this.#asked) this.#fail(error);
    }
    if (asked !== this.#asked) return;
    root.ariaBusy = 'false';
    root.dataset['ready'] = '';
    if (this.#opens) this.#list.open();
    this.#opens = false;
  }

  /** Handles keys that move among the results and open them. Returns whether it did. */
  press(event: KeyboardEvent): boolean {
    if (event.key === 'Enter' && this.#box.root.ariaBusy === 'true') {
      event.preventDefault();
      this.#opens = true;
      return true;
    }
    return this.#list.press(event);
  }

  /** Adds the filters, and how many each would leave, once the results are there. */
  async #countLater(sources: Loaded, { hits }: SearchOutcome, request: SearchRequest): Promise<void> {
    const browse = await this.#loadBrowse(sources).catch(() => null);
    if (browse && request === this.#request) browse.show(request.chosen, browse.filter(hits, request.chosen).counts);
  }

  #loadBrowse(sources: Loaded): Promise<Browse> {
    this.#browse ??= import('./browse.ts')
      .then(async ({ makeBrowse }) => {
        const browse = await makeBrowse(sources, this.#box.ask);
        this.#filters.replaceChildren(browse.filters);
        return browse;
      })
      .catch((error: unknown) => {
        this.#browse = undefined;
        throw error;
      });
    return this.#browse;
  }

  #showBelow(browse: Browse | null, count: number, starts: boolean): void {
    const left = count - this.#most;
    this.#below.replaceChildren(
      ...(starts ? (browse?.start() ?? []) : count ? [] : (browse?.topics() ?? [])),
      ...(left > 0 && !starts
        ? [button(`Show ${Math.min(STEP, left)} more`, () => this.#showMore(), { class: 'quiet' })]
        : []),
    );
  }

  #showMore(): void {
    const first = this.#most;
    this.#most += STEP;
    this.#showAgain(first);
  }

  #showAgain(first = 0): void {
    this.#box.input.focus();
    if (this.#request) void this.show(this.#request, first);
  }

  #fail(error: unknown): void {
    reportError(error);
    forgetSources();
    this.#browse = undefined;
    const why = describeFailure({ online: navigator.onLine, wasm: 'WebAssembly' in window });
    this.#box.root.removeAttribute('data-started');
    this.#list.show([]);
    this.#filters.replaceChildren();
    this.#note.announce(why);
    const again = button('Try again', () => this.#showAgain());
    const questions = element('a', { href: HOME }, 'All questions');
    this.#below.replaceChildren(element('div', { class: 'failure' }, element('p', {}, why), again, ' ', questions));
  }
}
