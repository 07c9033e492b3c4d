import type { ExcerptPiece } from '../../search/results/excerpt.ts';
import type { Result } from '../../search/results/result.ts';
import { element } from '../browser/element.ts';

const LIST_ID = 'found';

/** Makes the field that the results belong to. */
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
  /** The index of the option that Enter opens. -1 for none. */
  #active = -1;
  /** Whether the arrows were used since something was asked. Home and End then move in the list, too. */
  #moving = false;

  readonly #input: HTMLInputElement;

  constructor(input: HTMLInputElement) {
    this.#input = input;
  }

  /** Forgets that the arrows were used, because something else was asked. */
  startOver(): void {
    this.#moving = false;
  }

  /**
   * Shows results, and chooses the one that Enter opens. A result that was chosen with the arrows since something was
   * asked stays chosen, if it is still there.
   * @param first the index of the one that is chosen otherwise
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

  /** Handles a key of the list. Returns whether it was one. */
  press(event: KeyboardEvent): boolean {
    const { length } = this.root.children;
    if (!length || event.altKey || event.shiftKey) return false;
    const targets: Record<string, number> = {
      ArrowDown: (this.#active + 1) % length,
      ArrowUp: (this.#active - 1 + length) % length,
      ...(this.#moving ? { Home: 0, End: length - 1 } : {}),
    };
    const next = targets[event.key];
    if (next === undefined && event.key !== 'Enter') return false;
    event.preventDefault();
    if (next === undefined) this.open(event);
    else {
      this.#moving = true;
      this.#activate(next);
    }
    return true;
  }

  /** Opens the chosen result. With Ctrl or Cmd, opens it in another tab. */
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
