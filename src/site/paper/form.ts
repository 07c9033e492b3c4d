import type { Choices } from '../../paper/choices.ts';
import { type Density, nameSides, type Paper, SIDES_BY_NAME } from '../../paper/paper.ts';

/** The form with the choices of a sheet. */
export class ChoicesForm {
  readonly #form: HTMLFormElement;

  constructor(form: HTMLFormElement) {
    this.#form = form;
    form.addEventListener('change', ({ target }) => {
      if (target instanceof HTMLInputElement && target.name === 'group')
        for (const box of this.#entriesOf(target.value)) box.checked = target.checked;
    });
    form.addEventListener('submit', (event) => event.preventDefault());
  }

  /** Reads the choices from the form, which does not say what entries are shortened. */
  read(): Omit<Choices, 'short'> {
    const chosen = (name: string) => this.#form.querySelector<HTMLInputElement>(`[name=${name}]:checked`)?.value ?? '';
    return {
      paper: chosen('paper') as Paper,
      sides: SIDES_BY_NAME[chosen('sides')] ?? null,
      density: chosen('density') as Density,
      chosen: new Set(this.#boxes('entry').flatMap(({ checked, value }) => (checked ? value : []))),
    };
  }

  /** Shows choices in the form. */
  write({ paper, sides, density, chosen }: Choices): void {
    for (const [name, value] of Object.entries({ paper, sides: nameSides(sides), density }))
      for (const box of this.#boxes(name)) box.checked = box.value === value;
    const entries = this.#boxes('entry');
    for (const box of entries) box.checked = chosen.has(box.value);
    for (const group of this.#boxes('group')) {
      const inside = this.#entriesOf(group.value);
      group.checked = inside.some(({ checked }) => checked);
      group.indeterminate = group.checked && !inside.every(({ checked }) => checked);
    }
    const count = this.#form.querySelector('.count');
    if (count) count.textContent = `${chosen.size} of ${entries.length}`;
  }

  #boxes(name: string): HTMLInputElement[] {
    return [...this.#form.querySelectorAll<HTMLInputElement>(`[name=${name}]`)];
  }

  #entriesOf(group: string): HTMLInputElement[] {
    const set = this.#form.querySelector(`fieldset[data-group="${CSS.escape(group)}"]`);
    return [...(set?.querySelectorAll<HTMLInputElement>('[name=entry]') ?? [])];
  }
}
