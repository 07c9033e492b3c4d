import { button, element } from '../../site/element.ts';
import type { Choices } from '../choices.ts';
import { findChanges, type Fit, sumHeights } from '../fit.ts';
import { measureParts } from './measure.ts';
import type { Parts } from './parts.ts';

/** Most entries that are named one by one. */
const MOST_NAMED = 30;

/** What to do about a sheet that does not fit: the entries that are too much, each with what would mend it. */
export function makeAdvice(
  fit: Fit,
  choices: Choices,
  bench: HTMLElement,
  parts: Parts,
  choose: (changed: Partial<Choices>) => void,
): HTMLElement[] {
  const { sides, chosen, short, density } = choices;
  if (sides === null || fit.sides.length <= sides) return [];
  const entries = parts.groups.flatMap((group) => group.entries).filter(({ id }) => chosen.has(id));
  const nameOf = new Map(entries.map(({ id, element: entry }) => [id, nameEntry(entry)]));
  const without = (ids: readonly string[]) => new Set([...chosen].filter((id) => !ids.includes(id)));

  const dropped = findChanges(fit, sides, new Map(entries.map(({ id }) => [id, 0])));
  const advice: HTMLElement[] = [];
  if (dropped)
    advice.push(
      list(
        dropped.together ? 'Without these it fits:' : 'Without any one of these it fits:',
        'Leave out',
        dropped.ids,
        (ids) => choose({ chosen: without(ids) }),
        dropped.together,
      ),
    );
  if (density !== 'cues') {
    const atCues = heightsAtCues();
    const cut = findChanges(fit, sides, atCues);
    if (cut)
      advice.push(
        list(
          cut.together ? 'With only the cues of these it fits:' : 'With only the cues of any one of these it fits:',
          'Shorten',
          cut.ids,
          (ids) => choose({ short: new Set([...short, ...ids]) }),
          cut.together,
        ),
      );
  }
  return advice;

  function list(
    said: string,
    verb: string,
    ids: readonly string[],
    press: (ids: readonly string[]) => void,
    together: boolean,
  ): HTMLElement {
    const items = ids.slice(0, MOST_NAMED).map((id) =>
      element(
        'li',
        { 'data-id': id },
        button(`${verb} ${nameOf.get(id) ?? id}`, () => press([id]), { class: 'change' }),
      ),
    );
    const rest = ids.length > MOST_NAMED && element('li', {}, `and ${ids.length - MOST_NAMED} more`);
    const all = element(
      'li',
      {},
      button(`${verb} all ${ids.length}`, () => press(ids), { class: 'change all' }),
    );
    return element(
      'div',
      {},
      element('p', {}, said),
      element('ul', {}, together && ids.length > 1 && all, ...items, rest),
    );
  }

  function heightsAtCues(): Map<string, number> {
    for (const { element: entry } of entries) entry.toggleAttribute('data-short', true);
    const { blocks } = measureParts(bench, parts, choices, fit.size);
    for (const { id, element: entry } of entries) entry.toggleAttribute('data-short', short.has(id));
    const heights = sumHeights(blocks);
    for (const id of short) heights.delete(id);
    return heights;
  }
}

/** How an entry is called: its code and title. */
function nameEntry(entry: HTMLElement): string {
  const title = entry.querySelector('h4')?.cloneNode(true) as HTMLElement | undefined;
  title?.querySelector('small')?.remove();
  return title?.textContent?.trim().replace(/\s+/g, ' ') ?? '';
}
