import type { Choices } from './choices.ts';
import { type Changes, findChanges, type Fit, type Measured, sumHeights } from './fit.ts';
import { countSides } from './lay-out.ts';
import { DENSITIES, type Density, SIDES } from './paper.ts';

/** A change to a sheet that a person can make by pressing one button. */
export interface Suggestion {
  text: string;
  /** The choices that change. */
  changes: Partial<Choices>;
  /** The id of the entry that changes, if it is only one. */
  id?: string;
}

/** Suggestions under one sentence that says what they are for. */
export interface Advice {
  said: string;
  offered: Suggestion[];
}

/** Most entries that get a button each. More than these can only be chosen all at once. */
const MOST_NAMED = 30;

const INSTEAD = Object.keys(DENSITIES) as Density[];

/**
 * Suggests changes to a sheet: what makes it fit, what else there is room for, and how to undo a shortened entry.
 * @param names the names of the entries that can be left out, in the order of the sheet
 * @param measure measures the sheet with other choices, at the smallest text size
 */
export function adviseSheet(
  fit: Fit,
  choices: Choices,
  names: ReadonlyMap<string, string>,
  measure: (choices: Choices) => Measured,
): Advice[] {
  const { sides, density, chosen, short } = choices;
  const cut = density === 'cues' ? [] : [...short].filter((id) => chosen.has(id));
  const restore = cut.map((id) => ({
    id,
    text: `Show ${names.get(id) ?? id} in full`,
    changes: { short: without(short, [id]) },
  }));
  const advice =
    sides === null || !chosen.size ? [] : fit.sides.length > sides ? suggestChanges(sides) : suggestMore(sides);
  return [...advice, { said: 'Shortened to their cues:', offered: restore }].filter(({ offered }) => offered.length);

  function suggestChanges(budget: number): Advice[] {
    const entries = [...names.keys()].filter((id) => chosen.has(id));
    const atCues =
      density === 'cues'
        ? new Map<string, number>()
        : sumHeights(measure({ ...choices, short: new Set(entries) }).blocks);
    for (const id of cut) atCues.delete(id);
    const more = SIDES.find((count) => count !== null && count >= fit.sides.length) ?? null;
    const less = INSTEAD.slice(0, INSTEAD.indexOf(density))
      .filter((lower) => fitsAt(lower, budget))
      .reverse();
    return [
      {
        said: 'To make it fit, change what you chose:',
        offered: [
          { text: more === null ? 'Remove the limit' : `Use ${more} sides`, changes: { sides: more } },
          ...less.map((lower) => ({ text: `Show ${DENSITIES[lower].toLowerCase()}`, changes: { density: lower } })),
        ],
      },
      change('Leave out', 'leave out', findChanges(fit, budget, new Map(entries.map((id) => [id, 0]))), (ids) => ({
        chosen: without(chosen, ids),
      })),
      change('Shorten', 'show only the cues of', findChanges(fit, budget, atCues), (ids) => ({
        short: new Set([...short, ...ids]),
      })),
    ];
  }

  /** Suggests the fullest form of entries that there is room for. */
  function suggestMore(budget: number): Advice[] {
    const richer = INSTEAD.slice(INSTEAD.indexOf(density) + 1).filter((higher) => fitsAt(higher, budget));
    const [most] = richer.slice(-1);
    const offered = most ? [{ text: `Show ${DENSITIES[most].toLowerCase()}`, changes: { density: most } }] : [];
    return [{ said: 'There is room for more:', offered }];
  }

  function fitsAt(other: Density, budget: number): boolean {
    const { blocks, frame } = measure({ ...choices, density: other });
    return countSides(blocks, frame) <= budget;
  }

  function change(
    verb: string,
    how: string,
    found: Changes | null,
    changesOf: (ids: readonly string[]) => Partial<Choices>,
  ): Advice {
    const { ids, together } = found ?? { ids: [], together: false };
    const named = ids
      .slice(0, MOST_NAMED)
      .map((id) => ({ text: `${verb} ${names.get(id) ?? id}`, changes: changesOf([id]), id }));
    const all = together && ids.length > 1 ? [{ text: `${verb} all ${ids.length}`, changes: changesOf(ids) }] : [];
    return {
      said: `To make it fit, ${how} ${together ? 'all of these' : 'any one of these'}:`,
      offered: [...named, ...all],
    };
  }
}

function without(ids: ReadonlySet<string>, left: readonly string[]): Set<string> {
  return new Set([...ids].filter((id) => !left.includes(id)));
}
