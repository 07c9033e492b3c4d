import { type Choices, type Misread, type Offer, readChoices, writeChoices } from '../choices.ts';
import { type Fit, fitSheet } from '../fit.ts';
import { element } from '../../site/element.ts';
import { countSheet } from '../sheet.ts';
import { describeFit, describeMisread } from '../verdict.ts';
import { makeAdvice } from './advice.ts';
import { ChoicesForm } from './form.ts';
import { type MeasuredParts, measureParts } from './measure.ts';
import { listOffer, type Parts, readParts } from './parts.ts';
import { makeSides } from './sides.ts';
import type { Sides } from '../paper.ts';

/** Lays a sheet out on sides of paper as they will print, by the choices in the address. */
class CheatSheet extends HTMLElement {
  readonly #parts: Parts = readParts(this.querySelector('.flow')!);
  readonly #offer: Offer = listOffer(this.#parts);
  readonly #first = { sides: readSides(this.dataset['sides']) };
  readonly #form = new ChoicesForm(this.querySelector('form')!);
  readonly #bench = element('div', { class: 'bench', 'aria-hidden': 'true' });
  readonly #sides = element('div', { class: 'sides', role: 'region', 'aria-label': 'Preview', tabindex: 0 });
  #misread: Misread[] = [];
  #choices: Choices;

  constructor() {
    super();
    const read = readChoices(new URLSearchParams(location.search), this.#first, this.#offer);
    this.#choices = read.choices;
    this.#misread = read.misread;
  }

  connectedCallback(): void {
    const form = this.querySelector('form')!;
    form.hidden = false;
    form.addEventListener('change', ({ target }) => {
      if (target instanceof HTMLInputElement && target.name === 'actual') this.#scale();
      else this.#choose({ ...this.#form.read(), short: this.#choices.short });
    });
    this.querySelector('[data-print]')?.addEventListener('click', () => print());
    this.querySelector('.flow')!.remove();
    this.append(this.#bench, this.#sides);
    new ResizeObserver(() => this.#scale()).observe(this);
    this.#show();
  }

  /** Takes a choice into the address, and shows it. */
  #choose(choices: Choices): void {
    this.#choices = choices;
    this.#misread = [];
    history.replaceState(history.state, '', location.pathname + writeChoices(choices, this.#first, this.#offer));
    this.#show();
  }

  #show(): void {
    const choices = this.#choices;
    this.#form.write(choices);
    this.dataset['paper'] = choices.paper;
    this.dataset['density'] = choices.density;
    this.#prepare();
    const measured = new Map<number, MeasuredParts>();
    const fit = fitSheet((size) => {
      const parts = measureParts(this.#bench, this.#parts, choices, size);
      measured.set(size, parts);
      return parts;
    }, choices.sides);
    this.#tell(fit);
    this.#sides.style.setProperty('--size', `${fit.size}pt`);
    this.#sides.replaceChildren(...makeSides(this.#parts.top, measured.get(fit.size)!, fit.sides));
    this.#bench.replaceChildren();
    this.dataset['state'] = choices.sides !== null && fit.sides.length > choices.sides ? 'over' : 'fits';
    this.#scale();
  }

  /** Makes the parts say what is chosen: full texts, what is cut short, rules, and codes of what is there. */
  #prepare(): void {
    const { chosen, short, density } = this.#choices;
    for (const { entries } of this.#parts.groups)
      for (const { id, element: entry } of entries) {
        entry.toggleAttribute('data-short', short.has(id));
        if (density === 'full') entry.querySelector('template')?.replaceWith(fullText(entry));
        for (const ref of entry.querySelectorAll<HTMLElement>('[data-ref]'))
          ref.toggleAttribute('data-absent', !chosen.has(ref.dataset['ref'] ?? ''));
      }
    const facts = this.#parts.top.querySelector('.facts');
    for (const count of facts?.querySelectorAll('.count') ?? []) count.remove();
    facts?.append(...countSheet([...chosen]).map((count) => element('span', { class: 'count' }, count)));
    for (const { id, element: rule } of this.#parts.strip) rule.hidden = !chosen.has(id);
    const strip = this.#parts.top.querySelector<HTMLElement>('.strip');
    if (strip) strip.hidden = this.#parts.strip.every(({ id }) => !chosen.has(id));
  }

  #tell(fit: Fit): void {
    const choices = this.#choices;
    const said = [describeMisread(this.#misread), describeFit(fit, choices)].filter(Boolean).join(' ');
    const status = this.querySelector('[role=status]')!;
    if (status.textContent !== said) status.textContent = said;
    const advice = this.querySelector<HTMLElement>('.advice')!;
    const hadFocus = advice.contains(document.activeElement);
    advice.replaceChildren(
      ...makeAdvice(fit, choices, this.#bench, this.#parts, (changed) => this.#choose({ ...choices, ...changed })),
    );
    if (hadFocus) (advice.querySelector('button') ?? this.querySelector<HTMLElement>('.verdict'))?.focus();
  }

  /** Shows the sides as large as there is room for, or as large as they print. */
  #scale(): void {
    const side = this.#sides.querySelector<HTMLElement>('.side');
    const actual = this.querySelector<HTMLInputElement>('[name=actual]')!;
    if (!side) return;
    const scale = Math.min(1, (this.clientWidth - 2) / side.offsetWidth);
    actual.parentElement!.hidden = scale === 1;
    this.#sides.style.setProperty('--scale', String(actual.checked ? 1 : scale));
  }
}

function fullText(entry: HTMLElement): DocumentFragment {
  return entry.querySelector('template')!.content;
}

function readSides(text: string | undefined): Sides {
  return (text === 'all' ? null : Number(text)) as Sides;
}

customElements.define('cheat-sheet', CheatSheet);
