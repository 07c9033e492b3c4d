import type { Offer } from '../../paper/choices.ts';
import { isQuestion, RULES } from '../../paper/ids.ts';

/** A heading and the entries under it, as elements of the page. */
export interface PartGroup {
  id: string;
  heading: HTMLElement;
  entries: PartEntry[];
}

/** An entry of a sheet, as an element of the page. */
export interface PartEntry {
  id: string;
  element: HTMLElement;
}

/** The elements of a sheet. */
export interface Parts {
  /** The title, and the strip of rules below it. */
  top: HTMLElement;
  /** The rules in the strip. */
  strip: PartEntry[];
  groups: PartGroup[];
}

/** Finds the parts of a sheet in its page. */
export function readParts(flow: Element): Parts {
  const groups: PartGroup[] = [];
  for (const element of flow.querySelectorAll<HTMLElement>(':scope > [data-group], :scope > [data-entry]')) {
    const { group, entry } = element.dataset;
    if (group !== undefined) groups.push({ id: group, heading: element, entries: [] });
    else if (entry !== undefined) groups.at(-1)?.entries.push({ id: entry, element });
  }
  return {
    top: flow.querySelector<HTMLElement>('.top')!,
    strip: [...flow.querySelectorAll<HTMLElement>('.strip > [data-entry]')].map((element) => ({
      id: element.dataset['entry'] ?? '',
      element,
    })),
    groups,
  };
}

/** Lists the groups and entries to choose from. */
export function listOffer({ strip, groups }: Parts): Offer {
  const offer = groups.map(({ id, entries }) => ({ id, entries: entries.map((entry) => entry.id) }));
  return strip.length ? [{ id: RULES, entries: strip.map(({ id }) => id) }, ...offer] : offer;
}

/** The groups in the order to show. If only one question is chosen, it comes first. */
export function orderGroups({ groups }: Parts, chosen: ReadonlySet<string>): PartGroup[] {
  const questions = groups.flatMap(({ entries }) => entries.filter(({ id }) => isQuestion(id) && chosen.has(id)));
  const [alone, ...others] = questions;
  if (!alone || others.length) return groups;
  return groups.toSorted((a, b) => Number(b.entries.includes(alone)) - Number(a.entries.includes(alone)));
}
