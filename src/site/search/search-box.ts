import { HOME } from '../browser/home.ts';
import { keep, recall } from '../browser/storage.ts';
import { readPath, readRequest, writeRequest } from '../../search/address.ts';
import { describeFailure } from '../../search/failure.ts';
import { addRecent, RECENT_KEY } from '../../search/recent.ts';
import { weighWords } from '../../search/ranking/rank.ts';
import { describeResult } from '../../search/results/result.ts';
import { type Outcome, type Request, search } from '../../search/search.ts';
import type { Browse } from './browse.ts';
import { addSheet, button, element } from '../browser/element.ts';
import { GuideLinks } from './guide-links.ts';
import { OutcomeNote, putInWords } from './outcome-note.ts';
import { makeField, ResultList } from './result-list.ts';
import { forgetSources, type Loaded, loadSources } from './sources.ts';
import sheet from './search.css?inline';

/** How a box is asked. */
export interface AskOptions {
  push?: boolean;
  stay?: boolean;
}

/** How many results are shown at first, and how many more each time. */
const STEP = 8;

/**
 * The search box: a field, filters, and results as they are typed. With `data-address` what is asked is in
 * the page's address; with `data-path` the words of a wrong address are asked at once.
 */
export class SearchBox extends HTMLElement {
  /** What is asked; `ask` changes it. */
  request: Request = { query: '', chosen: {}, exactly: false };
  readonly #input = makeField();
  readonly #filters = element('div');
  readonly #list = new ResultList(this.#input);
  readonly #below = element('div', { class: 'below' });
  readonly #guide = new GuideLinks();
  readonly #note = new OutcomeNote();
  #browse: Promise<Browse> | undefined;
  #shown = STEP;
  /** Whether Enter was pressed before the results were there: the first one is opened when they are. */
  #opens = false;
  /** Counts what was asked, so that an answer that comes late is not shown. */
  #asked = 0;

  connectedCallback(): void {
    if (this.#input.isConnected) return;
    this.prepend(
      this.#input,
      this.#note.root,
      this.#filters,
      this.#list.root,
      this.#below,
      this.#guide.root,
      this.#note.status,
    );
    this.#input.addEventListener('input', () => this.ask({ query: this.#input.value }, { push: false }));
    this.#input.addEventListener('keydown', (event) => this.#press(event));
    this.#list.root.addEventListener('click', () => this.#leave());
    this.#guide.root.addEventListener('click', () => this.#leave());
    if (this.#followsAddress) {
      addEventListener('popstate', () => this.#read());
      this.#read();
    } else if (this.hasAttribute('data-path')) {
      this.ask({ query: readPath(location.pathname) }, { push: false });
    }
  }

  override focus(): void {
    this.#input.focus();
    this.#input.select();
  }

  /**
   * Asks something else, and shows what comes of it.
   * @param push whether Back returns to what was asked before
   * @param stay whether the focus stays where it is, on what does not go away
   */
  ask(change: Partial<Request>, { push = true, stay = !push }: AskOptions = {}): void {
    this.request = { ...this.request, ...('query' in change ? { exactly: false } : {}), ...change };
    if (!stay) this.#input.focus();
    if (this.#input.value !== this.request.query) this.#input.value = this.request.query;
    if (this.#followsAddress) {
      const address = location.pathname + writeRequest(this.request);
      try {
        history[push ? 'pushState' : 'replaceState'](history.state, '', address);
      } catch {
        // Some browsers take only so many addresses in a while; the results matter more.
      }
    }
    this.#shown = STEP;
    this.#opens = false;
    this.dispatchEvent(new Event('ask'));
    void this.#update();
  }

  get #followsAddress(): boolean {
    return this.hasAttribute('data-address');
  }

  #read(): void {
    this.request = readRequest(new URLSearchParams(location.search));
    this.#input.value = this.request.query;
    void this.#update();
  }

  /** @param first the result to go to when they are there */
  async #update(first = 0): Promise<void> {
    const asked = ++this.#asked;
    this.#list.startOver();
    this.ariaBusy = 'true';
    try {
      const { chosen } = this.request;
      const isFiltered = Object.values(chosen).some((values) => values.length);
      const sources = await loadSources(HOME);
      const outcome = await search(this.request, sources);
      const starts = outcome.blank && !isFiltered;
      // What only filters need does not hold up the first results of somebody who types.
      const isBrowsing = starts || isFiltered || !outcome.hits.length || this.#filters.hasChildNodes();
      const browse = isBrowsing ? await this.#loadBrowse(sources) : null;
      const { kept: hits, counts } = browse?.filter(outcome.hits, chosen) ?? { kept: outcome.hits, counts: {} };
      const shown = starts ? [] : hits.slice(0, this.#shown);
      const pages = await Promise.all(shown.map(({ id }) => sources.load(id)));
      const words = starts ? [] : await putInWords(this.request.query, outcome, hits.length);
      // From here on nothing waits: what is shown is shown at once, or not at all.
      if (asked !== this.#asked) return;
      this.toggleAttribute('data-started', !starts);
      this.#list.show(
        pages.map((page, index) => describeResult(page, weighWords(shown[index]!))),
        first,
      );
      this.#note.show(words, outcome, starts ? null : hits.length, () => this.ask({ exactly: true }));
      this.#showBelow(browse, hits.length, starts);
      browse?.show(chosen, counts);
      if (!browse) void this.#countLater(sources, outcome, asked);
      void this.#guide.show(this.request.query, () => asked === this.#asked);
    } catch (error) {
      if (asked === this.#asked) this.#fail(error);
    }
    if (asked !== this.#asked) return;
    this.ariaBusy = 'false';
    this.dataset['ready'] = '';
    if (this.#opens) this.#list.open();
    this.#opens = false;
  }

  /** Adds the filters, and how many each would leave, once the results are there. */
  async #countLater(sources: Loaded, { hits }: Outcome, asked: number): Promise<void> {
    const { chosen } = this.request;
    const browse = await this.#loadBrowse(sources).catch(() => null);
    if (browse && asked === this.#asked) browse.show(chosen, browse.filter(hits, chosen).counts);
  }

  #loadBrowse(sources: Loaded): Promise<Browse> {
    this.#browse ??= import('./browse.ts')
      .then(async ({ makeBrowse }) => {
        const made = await makeBrowse(sources, (change, options) => this.ask(change, options));
        this.#filters.replaceChildren(made.filters);
        return made;
      })
      .catch((error: unknown) => {
        this.#browse = undefined;
        throw error;
      });
    return this.#browse;
  }

  #showBelow(browse: Browse | null, found: number, starts: boolean): void {
    const left = found - this.#shown;
    this.#below.replaceChildren(
      ...(starts ? (browse?.start() ?? []) : found ? [] : (browse?.topics() ?? [])),
      ...(left > 0 && !starts
        ? [button(`Show ${Math.min(STEP, left)} more`, () => this.#showMore(), { class: 'quiet' })]
        : []),
    );
  }

  #showMore(): void {
    this.#shown += STEP;
    this.#input.focus();
    void this.#update(this.#shown - STEP);
  }

  #fail(error: unknown): void {
    reportError(error);
    forgetSources();
    this.#browse = undefined;
    const why = describeFailure({ online: navigator.onLine, wasm: 'WebAssembly' in window });
    this.removeAttribute('data-started');
    this.#list.show([]);
    this.#filters.replaceChildren();
    this.#note.announce(why);
    const again = button('Try again', () => {
      this.#input.focus();
      void this.#update();
    });
    const questions = element('a', { href: HOME }, 'All questions');
    this.#below.replaceChildren(element('div', { class: 'failure' }, element('p', {}, why), again, ' ', questions));
  }

  #press(event: KeyboardEvent): void {
    if (event.isComposing) return;
    if (event.key === 'Enter' && this.ariaBusy === 'true') {
      event.preventDefault();
      this.#opens = true;
      return;
    }
    if (this.#list.press(event)) return;
    if (event.key === 'Escape' && this.#followsAddress && this.#input.value) {
      event.preventDefault();
      this.ask({ query: '' }, { push: false });
    }
  }

  /** A result is opened: what was asked is worth remembering. */
  #leave(): void {
    if (this.request.query.trim()) keep(RECENT_KEY, addRecent(recall(RECENT_KEY), this.request.query));
    this.dispatchEvent(new Event('leave'));
  }
}

addSheet(sheet);
customElements.define('search-box', SearchBox);
