import { DENSITIES, type Density, nameSides, type Paper, PAPERS, type Sides, SIDES_BY_NAME } from './paper.ts';

/** What a person chose for a sheet. */
export interface Choices {
  paper: Paper;
  sides: Sides;
  density: Density;
  /** The ids of the entries that are on it. */
  chosen: ReadonlySet<string>;
  /** The ids of entries that are cut down to their cues. */
  short: ReadonlySet<string>;
}

/** What there is to choose from: the groups of a sheet and the ids of their entries, in order. */
export type Offer = readonly { id: string; entries: readonly string[] }[];

/** What is chosen before anybody chooses. */
export type First = Pick<Choices, 'paper' | 'sides'>;

/** What an address asked for that there is not, and where it asked. */
export interface Misread {
  part: 'paper' | 'sides' | 'density' | 'pick' | 'leave' | 'short';
  found: string;
}

/**
 * Reads choices from an address. `pick` names what goes in and `leave` what does not, each a group or an
 * entry; without `pick` everything goes in. What it does not know is left out, and told.
 */
export function readChoices(
  parameters: URLSearchParams,
  first: First,
  offer: Offer,
): { choices: Choices; misread: Misread[] } {
  const misread: Misread[] = [];
  const one = <T>(part: Misread['part'], known: Readonly<Record<string, T>>, otherwise: T): T => {
    const found = parameters.get(part);
    if (found === null) return otherwise;
    if (Object.hasOwn(known, found.toLowerCase())) return known[found.toLowerCase()]!;
    misread.push({ part, found });
    return otherwise;
  };
  const many = (part: 'pick' | 'leave' | 'short'): string[] =>
    parameters.getAll(part).flatMap((found) => {
      const group = offer.find(({ id }) => id === found);
      const named = group?.entries ?? offer.flatMap(({ entries }) => entries.filter((id) => id === found));
      if (!named.length) misread.push({ part, found });
      return named;
    });
  const everything = offer.flatMap(({ entries }) => entries);
  const picked = many('pick');
  const left = new Set(many('leave'));
  // An address none of whose picks is known asks for something else than an empty sheet.
  const chosen = (picked.length ? picked : everything).filter((id) => !left.has(id));
  return {
    choices: {
      paper: one('paper', named(Object.keys(PAPERS) as Paper[]), first.paper),
      sides: one('sides', SIDES_BY_NAME, first.sides),
      density: one('density', named(Object.keys(DENSITIES) as Density[]), 'cues'),
      chosen: new Set(chosen),
      short: new Set(many('short')),
    },
    misread,
  };
}

/** Writes choices as the query of an address, as short as it can be; empty for what is shown at first. */
export function writeChoices(choices: Choices, first: First, offer: Offer): string {
  const parameters = new URLSearchParams();
  if (choices.paper !== first.paper) parameters.set('paper', choices.paper);
  if (choices.sides !== first.sides) parameters.set('sides', nameSides(choices.sides));
  if (choices.density !== 'cues') parameters.set('density', choices.density);
  const everything = offer.flatMap(({ entries }) => entries);
  const left = everything.filter((id) => !choices.chosen.has(id));
  const [part, ids] =
    left.length > everything.length / 2 && left.length < everything.length
      ? (['pick', choices.chosen] as const)
      : (['leave', new Set(left)] as const);
  for (const id of nameShortly(ids, offer)) parameters.append(part, id);
  if (choices.density !== 'cues')
    for (const id of choices.short) if (choices.chosen.has(id)) parameters.append('short', id);
  const text = parameters.toString();
  return text && `?${text}`;
}

/** Writes the query for some groups and entries in full, on as many sides as they take. */
export function writePick(ids: readonly string[]): string {
  return `?${new URLSearchParams([['sides', nameSides(null)], ['density', 'full'], ...ids.map((id) => ['pick', id])])}`;
}

/** A group's id in place of all of its entries. */
function nameShortly(ids: ReadonlySet<string>, offer: Offer): string[] {
  return offer.flatMap(({ id, entries }) =>
    entries.every((entry) => ids.has(entry)) ? [id] : entries.filter((entry) => ids.has(entry)),
  );
}

function named<T extends string>(names: readonly T[]): Readonly<Record<string, T>> {
  return Object.fromEntries(names.map((name) => [name, name]));
}
