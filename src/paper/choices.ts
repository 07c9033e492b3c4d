import { DENSITIES, type Density, nameSides, type Paper, PAPERS, type Sides, SIDES_BY_NAME } from './paper.ts';

/** The choices for a sheet. */
export interface Choices {
  paper: Paper;
  sides: Sides;
  density: Density;
  /** The ids of the entries to include. */
  chosen: ReadonlySet<string>;
  /** The ids of entries that only show their cues. */
  short: ReadonlySet<string>;
}

/** The groups of a sheet and the ids of their entries, in order. */
export type Offer = readonly { id: string; entries: readonly string[] }[];

/** The defaults of the choices that a sheet or the settings decide. */
export type Defaults = Pick<Choices, 'paper' | 'sides'>;

/** A value in an address that does not exist. */
export interface Misread {
  /** The name of the parameter. */
  part: 'paper' | 'sides' | 'density' | 'pick' | 'leave' | 'short';
  /** Its value. */
  found: string;
}

/**
 * Reads choices from an address. `pick` names a group or an entry to include, `leave` one to leave out. Without `pick`,
 * everything is included. Values that do not exist are ignored, and returned as `misread`.
 */
export function readChoices(
  parameters: URLSearchParams,
  defaults: Defaults,
  offer: Offer,
): { choices: Choices; misread: Misread[] } {
  const misread: Misread[] = [];
  const one = <T>(part: Misread['part'], known: Readonly<Record<string, T>>, otherwise: T): T => {
    const value = parameters.get(part);
    if (value === null) return otherwise;
    if (Object.hasOwn(known, value.toLowerCase())) return known[value.toLowerCase()]!;
    misread.push({ part, found: value });
    return otherwise;
  };
  const many = (part: 'pick' | 'leave' | 'short'): string[] =>
    parameters.getAll(part).flatMap((value) => {
      const group = offer.find(({ id }) => id === value);
      const ids = group?.entries ?? offer.flatMap(({ entries }) => entries.filter((id) => id === value));
      if (!ids.length) misread.push({ part, found: value });
      return ids;
    });
  const everything = offer.flatMap(({ entries }) => entries);
  const picked = many('pick');
  const left = new Set(many('leave'));
  // When no pick is known, everything is shown: nobody asks for an empty sheet.
  const chosen = (picked.length ? picked : everything).filter((id) => !left.has(id));
  return {
    choices: {
      paper: one('paper', byName(Object.keys(PAPERS) as Paper[]), defaults.paper),
      sides: one('sides', SIDES_BY_NAME, defaults.sides),
      density: one('density', byName(Object.keys(DENSITIES) as Density[]), 'cues'),
      chosen: new Set(chosen),
      short: new Set(many('short')),
    },
    misread,
  };
}

/** Writes choices as the query of an address, as short as possible. Empty for the defaults. */
export function writeChoices(choices: Choices, defaults: Defaults, offer: Offer): string {
  const parameters = new URLSearchParams();
  if (choices.paper !== defaults.paper) parameters.set('paper', choices.paper);
  if (choices.sides !== defaults.sides) parameters.set('sides', nameSides(choices.sides));
  if (choices.density !== 'cues') parameters.set('density', choices.density);
  const everything = offer.flatMap(({ entries }) => entries);
  const left = everything.filter((id) => !choices.chosen.has(id));
  const [part, ids] =
    left.length > everything.length / 2 && left.length < everything.length
      ? (['pick', choices.chosen] as const)
      : (['leave', new Set(left)] as const);
  for (const id of shortenIds(ids, offer)) parameters.append(part, id);
  if (choices.density !== 'cues')
    for (const id of choices.short) if (choices.chosen.has(id)) parameters.append('short', id);
  const text = parameters.toString();
  return text && `?${text}`;
}

/** Writes the query that shows some groups and entries in full, without a limit of sides. */
export function writePick(ids: readonly string[]): string {
  return `?${new URLSearchParams([['sides', nameSides(null)], ['density', 'full'], ...ids.map((id) => ['pick', id])])}`;
}

/** Replaces the ids of all entries of a group with the group's id. */
function shortenIds(ids: ReadonlySet<string>, offer: Offer): string[] {
  return offer.flatMap(({ id, entries }) =>
    entries.every((entry) => ids.has(entry)) ? [id] : entries.filter((entry) => ids.has(entry)),
  );
}

function byName<T extends string>(names: readonly T[]): Readonly<Record<string, T>> {
  return Object.fromEntries(names.map((name) => [name, name]));
}
