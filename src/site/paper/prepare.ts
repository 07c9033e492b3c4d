import { element } from '../browser/element.ts';
import type { Choices } from '../../paper/choices.ts';
import { countSheet, type KindNames } from '../../paper/ids.ts';
import type { Parts } from './parts.ts';

/** Makes the parts of a sheet show what some choices ask for: how much text, and which codes, counts and rules. */
export function prepareParts(root: HTMLElement, { groups, strip, top }: Parts, choices: Choices): void {
  const { paper, density, chosen, short } = choices;
  root.dataset['paper'] = paper;
  root.dataset['density'] = density;
  const codes = new Set(
    groups.flatMap(({ entries }) => entries.flatMap(({ id, element: entry }) => (chosen.has(id) ? codeIn(entry) : []))),
  );
  for (const { entries } of groups)
    for (const { id, element: entry } of entries) {
      entry.toggleAttribute('data-short', short.has(id));
      const template = density === 'full' ? entry.querySelector('template') : null;
      template?.replaceWith(template.content);
      for (const ref of entry.querySelectorAll('.refs > span'))
        ref.toggleAttribute('data-absent', !codes.has(codeIn(ref)));
    }
  const facts = top.querySelector<HTMLElement>('.facts');
  const names = JSON.parse(facts?.dataset['names'] ?? '{}') as KindNames;
  for (const count of facts?.querySelectorAll('.count') ?? []) count.remove();
  facts?.append(...countSheet([...chosen], names).map((count) => element('span', { class: 'count' }, count)));
  for (const { id, element: rule } of strip) rule.hidden = !chosen.has(id);
  top.querySelector('.strip')?.toggleAttribute(
    'hidden',
    strip.every(({ id }) => !chosen.has(id)),
  );
}

/** The first code in a part of the sheet, such as "S1": an entry's own, or that of an entry that it refers to. */
function codeIn(part: Element): string {
  return part.querySelector('.code')?.textContent ?? '';
}
