/**
 * A part of a sheet that stays in one column: a heading, an entry, or a piece of an entry that is longer than a column.
 */
export interface Block {
  /** The entry it belongs to. Null for a heading, which stays with what follows it. */
  entry: string | null;
  /** Height in px, with the space above it. */
  height: number;
}

/** The space for blocks on a side. */
export interface Frame {
  columns: number;
  /** Height of the columns of the first side, in px. */
  first: number;
  /** Height of the columns of every further side, in px. */
  rest: number;
}

/** The indexes of the blocks in a column. */
export type Column = number[];

/**
 * Places blocks in columns and columns on sides. Blocks are not split, a heading is never last in a column, and the
 * columns of the last side are balanced. There is always at least one side.
 */
export function layOut(blocks: readonly Block[], frame: Frame): Column[][] {
  const chunks = joinHeadings(blocks);
  const columns = fill(blocks, chunks, frame);
  const sides = Array.from({ length: Math.max(1, Math.ceil(columns.length / frame.columns)) }, (_, side) =>
    columns.slice(side * frame.columns, (side + 1) * frame.columns),
  );
  const last = new Set(sides.at(-1)?.flat());
  const lastChunks = chunks.filter(([index]) => last.has(index!));
  return [
    ...sides.slice(0, -1),
    balance(blocks, lastChunks, frame.columns, sides.length > 1 ? frame.rest : frame.first),
  ];
}

/** How many sides some blocks take. At least 1. */
export function countSides(blocks: readonly Block[], frame: Frame): number {
  return Math.max(1, Math.ceil(fill(blocks, joinHeadings(blocks), frame).length / frame.columns));
}

/** Joins each heading with the block after it. */
function joinHeadings(blocks: readonly Block[]): Column[] {
  const chunks: Column[] = [];
  let open: Column | null = null;
  for (const [index, { entry }] of blocks.entries()) {
    if (open) open.push(index);
    else chunks.push((open = [index]));
    if (entry !== null) open = null;
  }
  return chunks;
}

function sumOf(blocks: readonly Block[], column: Column): number {
  return column.reduce((sum, index) => sum + blocks[index]!.height, 0);
}

/**
 * Fills columns in order, each up to its height. A block that is too high for the first side only leaves the rest of that
 * side empty.
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

/**
 * Spreads blocks over the same number of columns, with the highest one as low as possible.
 * @param height the most that a column may have, in px
 */
function balance(blocks: readonly Block[], chunks: readonly Column[], columns: number, height: number): Column[] {
  const fillTo = (limit: number) => fill(blocks, chunks, { columns, first: limit, rest: limit });
  let best = fillTo(height);
  let [low, high] = [sumOf(blocks, chunks.flat()) / columns, height];
  while (high - low > 1) {
    const middle = (low + high) / 2;
    const tried = fillTo(middle);
    if (tried.length <= columns) [best, high] = [tried, middle];
    else low = middle;
  }
  return best;
}
