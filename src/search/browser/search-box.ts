import { HOME } from '../../site/home.ts';
import { keep, recall } from '../../site/storage.ts';
import { readPath, readRequest, writeRequest } from '../address.ts';
import { describeFailure } from '../failure.ts';
import { addRecent, RECENT_KEY } from '../recent.ts';
import { weighWords } from '../ranking/rank.ts';
import { describeResult } from '../results/result.ts';
import { type Hit, type Outcome, type Request, search } from '../search.ts';
import type { Browse } from './browse.ts';
import { addSheet, button, element } from '../../site/element.ts';
import { ResultList } from './result-list.ts';
import { forgetSources, type Loaded, loadSources } from './sources.ts';
import sheet from './search.css?inline';

/** How many results are shown at first, and how many more each time. */
const STEP = 8;

/**
 * The search box: a field, filters, and results as they are typed. With `data-address` what is asked is in
 * the page's address; with `data-path` the words of a wrong address are asked at once.
 */
export class SearchBox extends HTMLElement {
  /** What is asked; `ask` changes it. */
  request: Request = { query: '', chosen: {}, exactly: false };
  readonly #input = element('input', {
    role: 'combobox',
    'aria-label': 'Search the answers',
    'aria-autocomplete': 'list',
    'aria-controls': 'found',
    'aria-expanded': 'false',
    placeholder: 'What did the interviewer say?',
    autocomplete: 'off',
    autocapitalize: 'off',
    spellcheck: 'false',
    enterkeyhint: 'go',
  });
  readonly #said = element('p', { class: 'said', hidden: true });
  readonly #filters = element('div');
  readonly #list = new ResultList(this.#input);
  readonly #below = element('div', { class: 'below' });
  readonly #status = element('p', { role: 'status', class: 'unseen' });
  #browse: Promise<Browse> | undefined;
  #shown = STEP;
  /** Counts what was asked, so that an answer that comes late is not shown. */
  #asked = 0;

  connectedCallback(): void {
    if (this.#input.isConnected) return;
    this.prepend(this.#input, this.#said, this.#filters, this.#list.root, this.#below, this.#status);
    this.#input.addEventListener('input', () => this.ask({ query: this.#input.value }, { push: false }));
    this.#input.addEventListener('keydown', (event) => this.#press(event));
    this.#list.root.addEventListener('click', () => this.#leave());
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
   */
  ask(change: Partial<Request>, { push = true } = {}): void {
    this.request = { ...this.request, exactly: false, ...change };
    if (push) this.#input.focus();
    if (this.#input.value !== this.request.query) this.#input.value = this.request.query;
    if (this.#followsAddress) {
      const address = location.pathname + writeRequest(this.request);
      history[push ? 'pushState' : 'replaceState'](history.state, '', address);
    }
    this.#shown = STEP;
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
    this.ariaBusy = 'true';
    try {
      const { chosen } = this.request;
      const isFiltered = Object.values(chosen).some((values) => values.length);
      const sources = await loadSources(HOME);
      const outcome = await search(this.request, sources);
      const starts = outcome.blank && !isFiltered;
      // What only filters need does not hold up the first results of somebody who types.
      const browse = starts || isFiltered || this.#filters.hasChildNodes() ? await this.#loadBrowse(sources) : null;
      const hits = browse ? browse.keep(outcome.hits, chosen) : outcome.hits;
      const shown = starts ? [] : hits.slice(0, this.#shown);
      const pages = await Promise.all(shown.map(({ id }) => sources.load(id)));
      if (asked !== this.#asked) return;
      this.toggleAttribute('data-started', !starts);
      this.#list.show(
        pages.map((page, index) => describeResult(page, weighWords(shown[index]!))),
        first,
      );
      await this.#say(outcome, hits, starts);
      this.#showAfter(browse ?? (hits.length ? null : await this.#loadBrowse(sources)), hits, starts);
      if (!browse)
        void this.#loadBrowse(sources).then((made) => asked === this.#asked && made.keep(outcome.hits, chosen));
    } catch (error) {
      if (asked === this.#asked) this.#fail(error);
    }
    if (asked === this.#asked) this.ariaBusy = 'false';
  }

  #loadBrowse(sources: Loaded): Promise<Browse> {
    this.#browse ??= import('./browse.ts').then(async ({ makeBrowse }) => {
      const made = await makeBrowse(sources, (change) => this.ask(change));
      this.#filters.replaceChildren(made.filters);
      return made;
    });
    return this.#browse;
  }

  async #say(outcome: Outcome, { length }: readonly Hit[], starts: boolean): Promise<void> {
    const isPlain = starts || (length > 0 && !outcome.near && !outcome.corrections.length);
    const words = isPlain
      ? []
      : (await import('./describe-outcome.ts')).describeOutcome(this.request.query.trim(), outcome, length);
    const typed = outcome.corrections.map((each) => `“${each.typed}”`).join(', ');
    this.#said.replaceChildren(
      ...words,
      ...(typed ? [' ', button(`Search for ${typed} instead`, () => this.ask({ exactly: true }))] : []),
    );
    this.#said.hidden = !words.length;
    const text = words.map((word) => (typeof word === 'string' ? word : word.textContent)).join('');
    this.#status.textContent = starts ? '' : `${text} ${length} ${length === 1 ? 'result' : 'results'}`.trim();
  }

  #showAfter(browse: Browse | null, { length }: readonly Hit[], starts: boolean): void {
    const left = length - this.#shown;
    this.#below.replaceChildren(
      ...(starts ? (browse?.start() ?? []) : length ? [] : (browse?.topics() ?? [])),
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
    this.#said.hidden = true;
    this.#status.textContent = why;
    const again = button('Try again', () => {
      this.#input.focus();
      void this.#update();
    });
    const questions = element('a', { href: HOME }, 'All questions');
    this.#below.replaceChildren(element('div', { class: 'failure' }, element('p', {}, why), again, ' ', questions));
  }

  #press(event: KeyboardEvent): void {
    if (event.isComposing || this.#list.press(event)) return;
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
