import type { Choices } from './choices.ts';
import { type Changes, findChanges, type Fit, type Measured, sumHeights } from './fit.ts';
import { countSides } from './lay-out.ts';
import { DENSITIES, type Density, SIDES } from './paper.ts';

/** A change to a sheet that a person can make by pressing one button. */
export interface Suggestion {
  /** The text of the button. */
  text: string;
  /** The choices that change. */
  changes: Partial<Choices>;
  /** The id of the entry that changes, when it is one. */
  id?: string;
}

/** Suggestions, and the sentence above them. */
export interface Advice {
  sentence: string;
  suggestions: Suggestion[];
}

/** How many entries get a button each at most. One button changes all of them. */
const MOST_BUTTONS = 30;

/** The densities, from the shortest to the fullest. */
const DENSITY_NAMES = Object.keys(DENSITIES) as Density[];

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
  const shortened = density === 'cues' ? [] : [...short].filter((id) => chosen.has(id));
  const restore = shortened.map((id) => ({
    id,
    text: `Show ${names.get(id) ?? id} in full`,
    changes: { short: without(short, [id]) },
  }));
  const advice =
    sides === null || !chosen.size ? [] : fit.sides.length > sides ? suggestChanges(sides) : suggestMore(sides);
  return [...advice, { sentence: 'Shortened to their cues:', suggestions: restore }].filter(
    ({ suggestions }) => suggestions.length,
  );

  /** Suggests what makes the sheet fit. */
  function suggestChanges(budget: number): Advice[] {
    const entries = [...names.keys()].filter((id) => chosen.has(id));
    const atCues =
      density === 'cues'
        ? new Map<string, number>()
        : sumHeights(measure({ ...choices, short: new Set(entries) }).blocks);
    for (const id of shortened) atCues.delete(id);
    const enough = SIDES.find((count) => count !== null && count >= fit.sides.length) ?? null;
    const shorter = DENSITY_NAMES.slice(0, DENSITY_NAMES.indexOf(density))
      .filter((lower) => fitsAt(lower, budget))
      .reverse();
    return [
      {
        sentence: 'To make it fit, change what you chose:',
        suggestions: [
          { text: enough === null ? 'Remove the limit' : `Use ${enough} sides`, changes: { sides: enough } },
          ...shorter.map((lower) => ({ text: `Show ${DENSITIES[lower].toLowerCase()}`, changes: { density: lower } })),
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

  /** Suggests the fullest density that there is room for. */
  function suggestMore(budget: number): Advice[] {
    const richer = DENSITY_NAMES.slice(DENSITY_NAMES.indexOf(density) + 1).filter((higher) => fitsAt(higher, budget));
    const [fullest] = richer.slice(-1);
    const suggestions = fullest
      ? [{ text: `Show ${DENSITIES[fullest].toLowerCase()}`, changes: { density: fullest } }]
      : [];
    return [{ sentence: 'There is room for more:', suggestions }];
  }

  function fitsAt(other: Density, budget: number): boolean {
    const { blocks, frame } = measure({ ...choices, density: other });
    return countSides(blocks, frame) <= budget;
  }

  function change(
    verb: string,
    how: string,
    entries: Changes | null,
    changesOf: (ids: readonly string[]) => Partial<Choices>,
  ): Advice {
    const { ids, together } = entries ?? { ids: [], together: false };
    const named = ids
      .slice(0, MOST_BUTTONS)
      .map((id) => ({ text: `${verb} ${names.get(id) ?? id}`, changes: changesOf([id]), id }));
    const all = together && ids.length > 1 ? [{ text: `${verb} all ${ids.length}`, changes: changesOf(ids) }] : [];
    return {
      sentence: `To make it fit, ${how} ${together ? 'all of these' : 'any one of these'}:`,
      suggestions: [...named, ...all],
    };
  }
}

function without(ids: ReadonlySet<string>, removed: readonly string[]): Set<string> {
  return new Set([...ids].filter((id) => !removed.includes(id)));
}
