import { type Block, type Column, countSides, type Frame, layOut } from './lay-out.ts';
import { COMFORTABLE_SIZE, type Sides, SIZES } from './paper.ts';

/** The measures of a sheet at one text size. */
export interface Measured {
  blocks: readonly Block[];
  frame: Frame;
}

/** A sheet laid out at a text size. */
export interface Fit extends Measured {
  /** Text size, in pt. */
  size: number;
  /** The columns of each side. */
  sides: Column[][];
}

/**
 * Lays out a sheet with the largest text that fits its sides. Uses the smallest text when none fits.
 * @param sides how many sides it may take; null for no limit
 */
export function fitSheet(measure: (size: number) => Measured, sides: Sides): Fit {
  const at = (size: number): Fit => {
    const measured = measure(size);
    return { ...measured, size, sides: layOut(measured.blocks, measured.frame) };
  };
  // Without a limit, it takes the sides that it needs at a comfortable text size, and fills them.
  let low = sides === null ? SIZES.indexOf(COMFORTABLE_SIZE) : 0;
  let high = SIZES.length;
  let best = at(SIZES[low]!);
  const budget = sides ?? best.sides.length;
  if (best.sides.length > budget) return best;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    const tried = at(SIZES[middle]!);
    if (tried.sides.length <= budget) [best, low] = [tried, middle];
    else high = middle;
  }
  return best;
}

/** How many sides a sheet is over its limit, with the filled share of its last side. */
export function measureExcess({ blocks, frame, sides: taken }: Fit, limit: number): number {
  const last = (taken.at(-1) ?? []).flat().reduce((sum, index) => sum + blocks[index]!.height, 0);
  return taken.length - limit - 1 + last / (frame.columns * frame.rest);
}

/** The height of each entry after a change, by its id, in px. 0 when it is left out. */
type HeightsAfter = ReadonlyMap<string, number>;

/** Entries that make a sheet fit if they change. */
export interface Changes {
  ids: string[];
  /** Whether all of them must change. Else any one of them is enough. */
  together: boolean;
}

/** How many entries to suggest at most when any one of them is enough. */
const MOST_ENTRIES = 6;

/**
 * Finds the entries that make a sheet fit when they change, largest gain first. Null when changing all of them is not
 * enough.
 * @param after only the entries that can change
 */
export function findChanges({ blocks, frame }: Measured, sides: number, after: HeightsAfter): Changes | null {
  const fits = (changed: ReadonlySet<string>) => countSides(applyChanges(blocks, after, changed), frame) <= sides;
  const heights = sumHeights(blocks);
  const gains = [...after]
    .map(([id, height]) => ({ id, gain: (heights.get(id) ?? 0) - height }))
    .filter(({ gain }) => gain > 0)
    .sort((a, b) => b.gain - a.gain)
    .map(({ id }) => id);
  const changed = new Set<string>();
  for (const id of gains) {
    changed.add(id);
    if (!fits(changed)) continue;
    return changed.size > 1
      ? { ids: [...changed], together: true }
      : { ids: gains.filter((single) => fits(new Set([single]))).slice(0, MOST_ENTRIES), together: false };
  }
  return null;
}

/** The height of each entry with all its pieces, by its id, in px. */
export function sumHeights(blocks: readonly Block[]): Map<string, number> {
  const heights = new Map<string, number>();
  for (const { entry, height } of blocks) if (entry !== null) heights.set(entry, (heights.get(entry) ?? 0) + height);
  return heights;
}

/** The blocks after some entries have changed, without headings that have nothing below them. */
function applyChanges(blocks: readonly Block[], after: HeightsAfter, changed: ReadonlySet<string>): Block[] {
  const seen = new Set<string>();
  const kept = blocks.flatMap((block): Block[] => {
    if (block.entry === null || !changed.has(block.entry)) return [block];
    const height = after.get(block.entry) ?? 0;
    if (seen.has(block.entry) || height === 0) return [];
    seen.add(block.entry);
    return [{ entry: block.entry, height }];
  });
  return kept.filter(({ entry }, index) => entry !== null || (kept[index + 1]?.entry ?? null) !== null);
}
