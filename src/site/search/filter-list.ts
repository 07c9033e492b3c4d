import type { FilterGroup, FilterId } from '../../search/data.ts';
import type { ChosenFilters, FilterCounts } from '../../search/ranking/filter.ts';
import { element } from '../browser/element.ts';

/** The filters as page elements. */
export interface FilterList {
  root: HTMLElement;
  /** Shows the chosen filters, and how many entries each value would leave. */
  show: (chosen: ChosenFilters, counts: FilterCounts) => void;
}

/**
 * Makes the filters. Types are always visible, the other groups can be opened.
 * @param change called with the chosen values after each press
 */
export function makeFilters(groups: readonly FilterGroup[], change: (chosen: ChosenFilters) => void): FilterList {
  const boxes: { group: FilterId; id: string; input: HTMLInputElement; count: HTMLElement; label: HTMLElement }[] = [];
  const fieldsets = groups.map((group) =>
    element(
      'fieldset',
      {},
      element('legend', { class: group.id === 'kind' ? 'unseen' : 'over' }, group.title),
      ...group.values.map(({ id, title }) => {
        const input = element('input', { type: 'checkbox', name: group.id, value: id });
        const count = element('span', { class: 'count' });
        const label = element('label', { class: 'chip' }, input, title, ' ', count);
        boxes.push({ group: group.id, id, input, count, label });
        return label;
      }),
    ),
  );
  const [kinds, ...others] = fieldsets;
  const summary = element('summary', {}, 'More filters');
  const more = element('details', {}, summary, ...others);
  const root = element('div', { class: 'filters' }, kinds, others.length > 0 && more);
  root.addEventListener('change', () => {
    const chosen: Partial<Record<FilterId, string[]>> = {};
    for (const { group, id, input } of boxes) if (input.checked) (chosen[group] ??= []).push(id);
    change(chosen);
  });
  return {
    root,
    show: (chosen, counts) => {
      let on = 0;
      for (const { group, id, input, count, label } of boxes) {
        const left = counts[group]?.get(id) ?? 0;
        input.checked = chosen[group]?.includes(id) ?? false;
        input.disabled = !left && !input.checked;
        if (input.checked && group !== 'kind') on++;
        count.textContent = String(left);
        label.hidden = group !== 'kind' && input.disabled;
      }
      for (const set of others) set.hidden = !set.querySelector('label:not([hidden])');
      summary.textContent = on ? `More filters (${on})` : 'More filters';
    },
  };
}
