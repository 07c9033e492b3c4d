import type { Choices } from './choices.ts';
import { type Changes, findChanges, type Fit, type Measured, sumHeights } from './fit.ts';
import { countSides } from './lay-out.ts';
import { DENSITIES, type Density, SIDES } from './paper.ts';

/** Something that a person can choose by one press. */
export interface Advised {
  text: string;
  /** What it changes of the choices. */
  changes: Partial<Choices>;
  /** The entry that it is about, if it is about one. */
  id?: string;
}

/** What to do about a sheet, under a sentence that says what for. */
export interface Advice {
  said: string;
  offered: Advised[];
}

/** Most entries that are named one by one; more are chosen all at once, or not at all. */
const MOST_NAMED = 30;

const INSTEAD = Object.keys(DENSITIES) as Density[];

/**
 * What to do about a sheet: when it does not fit, what would make it fit; when it does, what else there is room
 * for; and how to have back what was cut short.
 * @param names how the entries are called that can be left out, in the order of the sheet
 * @param measure what the sheet would measure by other choices, its text as small as it may be
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
  const advice = sides === null || !chosen.size ? [] : fit.sides.length > sides ? mend(sides) : fill(sides);
  return [...advice, { said: 'Shortened to their cues:', offered: restore }].filter(({ offered }) => offered.length);

  function mend(budget: number): Advice[] {
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

  /** The most that there is room for besides. */
  function fill(budget: number): Advice[] {
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
