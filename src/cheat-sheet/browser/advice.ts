import { button, element } from '../../site/element.ts';
import type { Choices } from '../choices.ts';
import { type Changes, findChanges, type Fit, sumHeights } from '../fit.ts';
import { measureParts } from './measure.ts';
import type { PartEntry, Parts } from './parts.ts';

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
  const nameOf = new Map(
    parts.groups.flatMap(({ heading, entries }) =>
      entries.map((entry) => [entry.id, nameEntry(entry, heading)] as const),
    ),
  );
  const entries = parts.groups.flatMap((group) => group.entries).filter(({ id }) => chosen.has(id));
  const dropped = findChanges(fit, sides, new Map(entries.map(({ id }) => [id, 0])));
  const cut = density === 'cues' ? null : findChanges(fit, sides, heightsAtCues());
  return [
    ...offer('Leave out', 'Without', dropped, (ids) =>
      choose({ chosen: new Set([...chosen].filter((id) => !ids.includes(id))) }),
    ),
    ...offer('Shorten', 'With only the cues of', cut, (ids) => choose({ short: new Set([...short, ...ids]) })),
  ];

  function offer(
    verb: string,
    how: string,
    changes: Changes | null,
    press: (ids: readonly string[]) => void,
  ): HTMLElement[] {
    if (!changes) return [];
    const { ids, together } = changes;
    const item = (text: string, pressed: readonly string[], id?: string) =>
      element(
        'li',
        { 'data-id': id },
        button(text, () => press(pressed), { class: id ? 'change' : 'change all' }),
      );
    const named = ids.slice(0, MOST_NAMED).map((id) => item(`${verb} ${nameOf.get(id) ?? id}`, [id], id));
    const rest = ids.length > MOST_NAMED && element('li', {}, `and ${ids.length - MOST_NAMED} more`);
    const every = together && ids.length > 1 && item(`${verb} all ${ids.length}`, ids);
    const said = `${how} ${together ? 'these' : 'any one of these'} it fits:`;
    return [element('div', {}, element('p', {}, said), element('ul', {}, every, ...named, rest))];
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

/** How an entry is called: its code and title, or the heading that it stands under. */
function nameEntry({ element: entry }: PartEntry, heading: HTMLElement): string {
  const title = (entry.querySelector('h4') ?? heading).cloneNode(true) as HTMLElement;
  title.querySelector('small')?.remove();
  return title.textContent.trim().replace(/\s+/g, ' ');
}
