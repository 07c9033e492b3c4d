import type { ExcerptPiece } from '../../search/results/excerpt.ts';
import type { Result } from '../../search/results/result.ts';
import { element } from '../browser/element.ts';

const LIST_ID = 'found';

/** The field that the results belong to. */
export function makeField(): HTMLInputElement {
  return element('input', {
    role: 'combobox',
    'aria-label': 'Search the answers',
    'aria-autocomplete': 'list',
    'aria-controls': LIST_ID,
    'aria-expanded': 'false',
    placeholder: 'What did the interviewer say?',
    autocomplete: 'off',
    autocapitalize: 'off',
    spellcheck: 'false',
    enterkeyhint: 'go',
  });
}

/** Results as the options of a combobox, which are links. */
export class ResultList {
  readonly root = element('div', { role: 'listbox', id: LIST_ID, 'aria-label': 'Results', hidden: true });
  #results: readonly Result[] = [];
  /** The option that Enter opens; none is -1. */
  #active = -1;
  /** Whether the arrows were used since something was asked: then Home and End are the list's. */
  #moving = false;

  readonly #input: HTMLInputElement;

  constructor(input: HTMLInputElement) {
    this.#input = input;
  }

  /** Something was asked: what is chosen from here on is chosen while its results are on their way. */
  startOver(): void {
    this.#moving = false;
  }

  /**
   * Shows results, and makes one of them the one that Enter opens: what was chosen with the arrows since something
   * was asked, if it is still there.
   * @param first the one to open otherwise
   */
  show(results: readonly Result[], first = 0): void {
    const chosen = this.#moving ? this.#results[this.#active]?.page : undefined;
    const kept = results.findIndex(({ page }) => page === chosen);
    this.#results = results;
    this.root.replaceChildren(...results.map(renderResult));
    this.root.hidden = !results.length;
    this.#input.ariaExpanded = String(!this.root.hidden);
    this.#moving = kept >= 0 || first > 0;
    this.#active = -1;
    this.#activate(kept >= 0 ? kept : first);
  }

  /** Obeys the keys of a list; false when the key is not one of them. */
  press(event: KeyboardEvent): boolean {
    const { length } = this.root.children;
    if (!length || event.altKey || event.shiftKey) return false;
    const to: Record<string, number> = {
      ArrowDown: (this.#active + 1) % length,
      ArrowUp: (this.#active - 1 + length) % length,
      ...(this.#moving ? { Home: 0, End: length - 1 } : {}),
    };
    const next = to[event.key];
    if (next === undefined && event.key !== 'Enter') return false;
    event.preventDefault();
    if (next === undefined) this.open(event);
    else {
      this.#moving = true;
      this.#activate(next);
    }
    return true;
  }

  /** Opens the chosen result; in another tab with Ctrl or Cmd. */
  open({ ctrlKey, metaKey }: Pick<KeyboardEvent, 'ctrlKey' | 'metaKey'> = { ctrlKey: false, metaKey: false }): void {
    const option = this.root.children[this.#active];
    if (!(option instanceof HTMLAnchorElement)) return;
    if (ctrlKey || metaKey) window.open(option.href, '_blank', 'noopener');
    else option.click();
  }

  #activate(index: number): void {
    this.root.children[this.#active]?.setAttribute('aria-selected', 'false');
    this.#active = index;
    const option = this.root.children[index];
    option?.setAttribute('aria-selected', 'true');
    if (this.#moving) option?.scrollIntoView({ block: 'nearest' });
    if (option) this.#input.setAttribute('aria-activedescendant', option.id);
    else this.#input.removeAttribute('aria-activedescendant');
  }
}

function renderResult({ url, title, headline, answers, excerpt, about }: Result, index: number): HTMLElement {
  return element(
    'a',
    { role: 'option', id: `${LIST_ID}-${index}`, href: url, tabindex: -1, 'aria-selected': 'false' },
    element('span', { class: 'title' }, title),
    element('span', { class: 'about' }, about),
    headline && element('span', { class: 'headline' }, headline),
    excerpt &&
      element(
        'span',
        { class: 'excerpt' },
        excerpt.part && element('span', { class: 'letter', 'data-part': excerpt.part }, excerpt.part),
        element('span', {}, excerpt.label && `${excerpt.label}: `, ...excerpt.pieces.map(renderPiece)),
      ),
    answers.length > 0 &&
      element('span', { class: 'answers' }, 'Answers: ', ...answers.map((title) => element('i', {}, title))),
  );
}

function renderPiece({ text, marked }: ExcerptPiece): Node | string {
  return marked ? element('mark', {}, text) : text;
}
