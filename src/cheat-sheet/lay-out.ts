/** Something that stands in one column: a heading, an entry, or a piece of an entry longer than a column. */
export interface Block {
  /** The entry it belongs to; null for a heading, which stays with what follows it. */
  entry: string | null;
  /** In px, with the space above it. */
  height: number;
}

/** The room there is for blocks on a side. */
export interface Frame {
  columns: number;
  /** Height of the columns of the first side, in px. */
  first: number;
  /** Height of the columns of every further side, in px. */
  rest: number;
}

/** The blocks of a column, by their places. */
export type Column = number[];

/**
 * Places blocks in columns, and columns on sides: nothing splits, no heading stands last, the last side is
 * balanced. There is always a side, if an empty one.
 */
export function layOut(blocks: readonly Block[], frame: Frame): Column[][] {
  const chunks = joinHeadings(blocks);
  const columns = fill(blocks, chunks, frame);
  const sides = Array.from({ length: Math.max(1, Math.ceil(columns.length / frame.columns)) }, (_, side) =>
    columns.slice(side * frame.columns, (side + 1) * frame.columns),
  );
  const last = new Set(sides.at(-1)?.flat());
  const lastChunks = chunks.filter(([place]) => last.has(place!));
  return [
    ...sides.slice(0, -1),
    balance(blocks, lastChunks, frame.columns, sides.length > 1 ? frame.rest : frame.first),
  ];
}

/** How many sides blocks take; at least one. */
export function countSides(blocks: readonly Block[], frame: Frame): number {
  return Math.max(1, Math.ceil(fill(blocks, joinHeadings(blocks), frame).length / frame.columns));
}

/** Headings together with what follows them. */
function joinHeadings(blocks: readonly Block[]): Column[] {
  const chunks: Column[] = [];
  let open: Column | null = null;
  for (const [place, { entry }] of blocks.entries()) {
    if (open) open.push(place);
    else chunks.push((open = [place]));
    if (entry !== null) open = null;
  }
  return chunks;
}

function sumOf(blocks: readonly Block[], places: Column): number {
  return places.reduce((sum, place) => sum + blocks[place]!.height, 0);
}

/**
 * Fills columns in order, each up to its height. What is too high for the columns of the first side, but not for
 * further ones, leaves them empty.
 */
function fill(blocks: readonly Block[], chunks: readonly Column[], { columns, first, rest }: Frame): Column[] {
  const filled: Column[] = [];
  let height = 0;
  for (const chunk of chunks) {
    const added = sumOf(blocks, chunk);
    const last = filled.at(-1);
    if (last && height + added <= (filled.length > columns ? rest : first)) {
      last.push(...chunk);
      height += added;
    } else {
      while (filled.length < columns && added > first && added <= rest) filled.push([]);
      filled.push([...chunk]);
      height = added;
    }
  }
  return filled;
}

/** The same blocks in as many columns, the highest as low as it can be. */
function balance(blocks: readonly Block[], chunks: readonly Column[], columns: number, most: number): Column[] {
  const fillTo = (height: number) => fill(blocks, chunks, { columns, first: height, rest: height });
  let best = fillTo(most);
  let [low, high] = [sumOf(blocks, chunks.flat()) / columns, most];
  while (high - low > 1) {
    const height = (low + high) / 2;
    const tried = fillTo(height);
    if (tried.length <= columns) [best, high] = [tried, height];
    else low = height;
  }
  return best;
}
