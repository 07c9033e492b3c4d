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

/** Places blocks in columns, and columns on sides: nothing splits, no heading stands last, the last side is balanced. */
export function layOut(blocks: readonly Block[], frame: Frame): Column[][] {
  const chunks = joinHeadings(blocks);
  const heightOf = heightIn(frame);
  const columns = fill(blocks, chunks, heightOf);
  const sides = Array.from({ length: Math.ceil(columns.length / frame.columns) }, (_, side) =>
    columns.slice(side * frame.columns, (side + 1) * frame.columns),
  );
  const last = sides.at(-1);
  if (!last) return [];
  const kept = new Set(last.flat());
  const lastChunks = chunks.filter(([place]) => kept.has(place!));
  return [...sides.slice(0, -1), balance(blocks, lastChunks, frame.columns, heightOf(columns.length - 1))];
}

/** The height of each column, counted over all sides. */
function heightIn({ columns, first, rest }: Frame): (column: number) => number {
  return (column) => (column < columns ? first : rest);
}

/** How many sides blocks take. */
export function countSides(blocks: readonly Block[], frame: Frame): number {
  return Math.ceil(fill(blocks, joinHeadings(blocks), heightIn(frame)).length / frame.columns);
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

/** Fills columns in order, each up to its height; what is higher than a column has one of its own. */
function fill(
  blocks: readonly Block[],
  chunks: readonly Column[],
  heightOfColumn: (column: number) => number,
): Column[] {
  const columns: Column[] = [];
  let filled = 0;
  for (const chunk of chunks) {
    const height = sumOf(blocks, chunk);
    const last = columns.at(-1);
    if (last && filled + height <= heightOfColumn(columns.length - 1)) {
      last.push(...chunk);
      filled += height;
    } else {
      columns.push([...chunk]);
      filled = height;
    }
  }
  return columns;
}

/** The same blocks in as many columns, the highest as low as it can be. */
function balance(blocks: readonly Block[], chunks: readonly Column[], columns: number, most: number): Column[] {
  let best = fill(blocks, chunks, () => most);
  let [low, high] = [sumOf(blocks, chunks.flat()) / columns, most];
  while (high - low > 1) {
    const height = (low + high) / 2;
    const tried = fill(blocks, chunks, () => height);
    if (tried.length <= columns) [best, high] = [tried, height];
    else low = height;
  }
  return best;
}
