import { RULES } from '../../paper/ids.ts';
import { element } from '../browser/element.ts';
import type { PartEntry, Parts } from './parts.ts';

/** Adds a checkbox for each entry of the sheet to its group in the form. */
export function addEntryChoices(form: HTMLFormElement, { strip, groups }: Parts): void {
  for (const { id, name, entries } of [
    { id: RULES, name: '', entries: strip },
    ...groups.map(({ id, heading, entries }) => ({ id, name: heading.textContent, entries })),
  ])
    form
      .querySelector(`fieldset[data-group="${CSS.escape(id)}"]`)
      ?.append(...entries.map((entry) => makeChoice(entry, name)));
}

/** @param group the name of the group, for an entry without a name of its own */
function makeChoice({ id, element: entry }: PartEntry, group: string): HTMLElement {
  const title = entry.querySelector('h4, b:has(> .code)')?.cloneNode(true) as HTMLElement | undefined;
  title?.querySelector('small')?.remove();
  const code = title?.querySelector('.code') ?? null;
  const label = element(
    'span',
    {},
    element('b', { class: 'code' }, code?.textContent ?? entry.dataset['code'] ?? ''),
    ` ${(code?.nextSibling?.textContent ?? group).trim()}`,
  );
  return element('label', {}, element('input', { type: 'checkbox', name: 'entry', value: id, checked: true }), label);
}
