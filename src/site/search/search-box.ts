import { keep, recall } from '../browser/storage.ts';
import { readPath } from '../../search/address.ts';
import { addRecent, RECENT_KEY } from '../../search/recent.ts';
import type { SearchRequest } from '../../search/search.ts';
import { addSheet } from '../browser/element.ts';
import { type AskOptions, OutcomeView } from './outcome-view.ts';
import { readPageAddress, writePageAddress } from './page-address.ts';
import { makeField } from './result-list.ts';
import sheet from './search.css?inline';

/**
 * The search box: a field, filters, and results as they are typed. With `data-address` what is asked is in
 * the page's address; with `data-path` the words of a wrong address are asked at once.
 */
export class SearchBox extends HTMLElement {
  /** What is asked; `ask` changes it. */
  request: SearchRequest = { query: '', chosen: {}, exactly: false };
  readonly #input = makeField();
  readonly #view = new OutcomeView({
    root: this,
    input: this.#input,
    ask: (change, options) => this.ask(change, options),
    leave: () => this.#leave(),
  });

  connectedCallback(): void {
    if (this.#input.isConnected) return;
    this.prepend(this.#input, ...this.#view.elements);
    this.#input.addEventListener('input', () => this.ask({ query: this.#input.value }, { push: false }));
    this.#input.addEventListener('keydown', (event) => this.#press(event));
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

  /** Asks something else, and shows what comes of it. */
  ask(change: Partial<SearchRequest>, { push = true, stay = !push }: AskOptions = {}): void {
    this.request = { ...this.request, ...('query' in change ? { exactly: false } : {}), ...change };
    if (!stay) this.#input.focus();
    if (this.#input.value !== this.request.query) this.#input.value = this.request.query;
    if (this.#followsAddress) writePageAddress(this.request, push);
    this.#view.startOver();
    this.dispatchEvent(new Event('ask'));
    void this.#view.show(this.request);
  }

  get #followsAddress(): boolean {
    return this.hasAttribute('data-address');
  }

  #read(): void {
    this.request = readPageAddress();
    this.#input.value = this.request.query;
    void this.#view.show(this.request);
  }

  #press(event: KeyboardEvent): void {
    if (event.isComposing || this.#view.press(event)) return;
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
