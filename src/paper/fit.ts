import { type Block, type Column, countSides, type Frame, layOut } from './lay-out.ts';
import { COMFORTABLE_SIZE, type Sides, SIZES } from './paper.ts';

/** The measures of a sheet at one text size. */
export interface Measured {
  blocks: readonly Block[];
  frame: Frame;
}

/** A sheet laid out at a size. */
export interface Fit extends Measured {
  /** Text size, in pt. */
  size: number;
  sides: Column[][];
}

/** Lays out a sheet with the largest text that fits the sides it may take. Uses the smallest text if nothing fits. */
export function fitSheet(measure: (size: number) => Measured, sides: Sides): Fit {
  const at = (size: number): Fit => {
    const measured = measure(size);
    return { ...measured, size, sides: layOut(measured.blocks, measured.frame) };
  };
  // Without a budget it takes the sides that it needs at an easy size, and fills them.
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

/** How far a sheet is over its limit, in sides: the full sides, and the filled share of the last one. */
export function measureExcess({ blocks, frame, sides: laid }: Fit, sides: number): number {
  const last = (laid.at(-1) ?? []).flat().reduce((sum, place) => sum + blocks[place]!.height, 0);
  return laid.length - sides - 1 + last / (frame.columns * frame.rest);
}

/** The height of each entry after a change, in px. 0 if it is left out. */
type Change = ReadonlyMap<string, number>;

/** Entries that make a sheet fit if they change. */
export interface Changes {
  ids: string[];
  /** Whether all of them must change. If not, any one of them is enough. */
  together: boolean;
}

/** Most entries to suggest if any one of them is enough. */
const MOST_OFFERED = 6;

/**
 * Finds the entries that make a sheet fit if they change, largest gain first. Null if changing all of them is not
 * enough.
 * @param after the height of each entry after its change, in px; an entry that is not in it cannot change
 */
export function findChanges({ blocks, frame }: Measured, sides: number, after: Change): Changes | null {
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
      : { ids: gains.filter((each) => fits(new Set([each]))).slice(0, MOST_OFFERED), together: false };
  }
  return null;
}

/** The height of each entry, all pieces together, in px. */
export function sumHeights(blocks: readonly Block[]): Map<string, number> {
  const heights = new Map<string, number>();
  for (const { entry, height } of blocks) if (entry !== null) heights.set(entry, (heights.get(entry) ?? 0) + height);
  return heights;
}

/** The blocks after some entries have changed, without headings that have nothing below them. */
function applyChanges(blocks: readonly Block[], after: Change, changed: ReadonlySet<string>): Block[] {
  const seen = new Set<string>();
  const kept = blocks.flatMap((block): Block[] => {
    if (block.entry === null || !changed.has(block.entry)) return [block];
    const height = after.get(block.entry) ?? 0;
    if (seen.has(block.entry) || height === 0) return [];
    seen.add(block.entry);
    return [{ entry: block.entry, height }];
  });
  return kept.filter(({ entry }, place) => entry !== null || (kept[place + 1]?.entry ?? null) !== null);
}
