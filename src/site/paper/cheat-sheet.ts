import { element } from '../browser/element.ts';
import { adviseSheet } from '../../paper/advice.ts';
import {
  type Choices,
  type Defaults,
  type Misread,
  type Offer,
  readChoices,
  writeChoices,
} from '../../paper/choices.ts';
import { type Fit, fitSheet } from '../../paper/fit.ts';
import { type Paper, SIDES_BY_NAME, SIZES } from '../../paper/paper.ts';
import { describeFit, describeMisread } from '../../paper/verdict.ts';
import { makeAdviceList, nameEntries } from './advice-list.ts';
import { addEntryChoices } from './entry-choices.ts';
import { ChoicesForm } from './form.ts';
import { type Bench, type MeasuredParts, measureParts } from './measure.ts';
import { listOffer, type Parts, readParts } from './parts.ts';
import { prepareParts } from './prepare.ts';
import { makeSides } from './sides.ts';

/** Lays a sheet out on sides of paper as they will print, by the choices in the address. */
class CheatSheet extends HTMLElement {
  readonly #parts: Parts = readParts(this.querySelector('.flow')!);
  readonly #offer: Offer = listOffer(this.#parts);
  readonly #names = nameEntries(this.#parts);
  readonly #defaults: Defaults = {
    paper: this.dataset['paper'] as Paper,
    sides: SIDES_BY_NAME[this.dataset['sides'] ?? ''] ?? null,
  };
  readonly #form = new ChoicesForm(this.querySelector('form')!);
  readonly #sides = element('div', { class: 'sides', role: 'region', 'aria-label': 'Preview', tabindex: 0 });
  readonly #bench: Bench = {
    root: this,
    room: element('div', { class: 'bench', 'aria-hidden': 'true' }),
    parts: this.#parts,
  };
  #misread: Misread[];
  #choices: Choices;

  constructor() {
    super();
    addEntryChoices(this.querySelector('form')!, this.#parts);
    const read = readChoices(new URLSearchParams(location.search), this.#defaults, this.#offer);
    this.#choices = read.choices;
    this.#misread = read.misread;
  }

  connectedCallback(): void {
    const form = this.querySelector('form')!;
    form.hidden = false;
    form.addEventListener('change', ({ target }) => {
      if (target instanceof HTMLInputElement && target.name === 'actual') this.#scale();
      else this.#choose(this.#form.read());
    });
    this.querySelector('[data-print]')?.addEventListener('click', () => print());
    this.querySelector('.flow')!.remove();
    this.append(this.#bench.room, this.#sides);
    new ResizeObserver(() => this.#scale()).observe(this);
    this.#show();
  }

  /** Changes some choices, writes them to the address, and shows them. */
  #choose(changes: Partial<Choices>): void {
    this.#choices = { ...this.#choices, ...changes };
    this.#misread = [];
    history.replaceState(
      history.state,
      '',
      location.pathname + writeChoices(this.#choices, this.#defaults, this.#offer),
    );
    this.#show();
  }

  /** Lays the sheet out by the choices. */
  #show(): void {
    const choices = this.#choices;
    this.#form.write(choices);
    const measured = new Map<number, MeasuredParts>();
    const fit = fitSheet((size) => {
      const parts = measureParts(this.#bench, choices, size);
      measured.set(size, parts);
      return parts;
    }, choices.sides);
    this.#report(fit);
    prepareParts(this, this.#parts, choices);
    this.#sides.style.setProperty('--size', `${fit.size}pt`);
    this.#sides.replaceChildren(...makeSides(this.#parts.top, measured.get(fit.size)!, fit.sides));
    this.#bench.room.replaceChildren();
    this.toggleAttribute('data-misread', this.#misread.length > 0);
    this.dataset['state'] = describeState(fit, choices);
    this.#scale();
  }

  /** Says whether the sheet fits, and offers what to change. */
  #report(fit: Fit): void {
    const choices = this.#choices;
    const said = [describeMisread(this.#misread), describeFit(fit, choices)].filter(Boolean).join(' ');
    const status = this.querySelector('[role=status]')!;
    if (status.textContent !== said) status.textContent = said;
    this.querySelector<HTMLButtonElement>('[data-print]')!.disabled = choices.chosen.size === 0;
    const list = this.querySelector<HTMLElement>('.advice')!;
    const pressed = [...list.querySelectorAll('button')].findIndex((each) => each === document.activeElement);
    const advice = adviseSheet(fit, choices, this.#names, (other) => measureParts(this.#bench, other, SIZES[0]!));
    list.replaceChildren(...makeAdviceList(advice, (changes) => this.#choose(changes)));
    // The focus stays in the list while there is something left to mend.
    const next = list.querySelectorAll('button')[pressed];
    const staysInList = describeState(fit, choices) === 'over' && next && !next.matches('.all');
    if (pressed >= 0) (staysInList ? next : this.querySelector<HTMLElement>('.verdict'))?.focus();
  }

  /** Scales the sides to the width of the window, or to their printed size. */
  #scale(): void {
    const side = this.#sides.querySelector<HTMLElement>('.side');
    const actual = this.querySelector<HTMLInputElement>('[name=actual]')!;
    if (!side) return;
    const scale = Math.min(1, (this.clientWidth - 2) / side.offsetWidth);
    actual.parentElement!.hidden = scale === 1;
    this.#sides.style.setProperty('--scale', String(actual.checked ? 1 : scale));
  }
}

/** Names how a sheet fits, for its style sheet and for the command that prints it. */
function describeState({ sides: laid }: Fit, { sides, chosen }: Choices): 'empty' | 'fits' | 'over' {
  if (!chosen.size) return 'empty';
  return sides !== null && laid.length > sides ? 'over' : 'fits';
}

customElements.define('cheat-sheet', CheatSheet);
