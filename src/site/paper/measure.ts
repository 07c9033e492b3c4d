import type { Choices } from '../../paper/choices.ts';
import type { Measured } from '../../paper/fit.ts';
import type { Block } from '../../paper/lay-out.ts';
import { countColumns } from '../../paper/paper.ts';
import { cutEntry } from './cut-entry.ts';
import { orderGroups, type Parts } from './parts.ts';
import { prepareParts } from './prepare.ts';
import { makeSide } from './side.ts';

/** The measures of a sheet, and the element of each block. */
export interface MeasuredParts extends Measured {
  elements: HTMLElement[];
}

/** The height of the pieces that an entry longer than a column is cut into, as a share of a column. */
const PIECE_SHARE = 1 / 3;

/** Space that is left free at the bottom of a column, in px, because printed lines may be slightly higher. */
const SPARE_HEIGHT = 2;

/** What a sheet is measured with. */
export interface Bench {
  /** The sheet's element, which sets the paper size. */
  root: HTMLElement;
  /** A hidden element inside the root, which holds the parts while they are measured. */
  room: HTMLElement;
  parts: Parts;
}

/**
 * Measures the parts of a sheet with some choices. Leaves the parts in the hidden element.
 * @param size the size of the text, in pt
 */
export function measureParts({ root, room: bench, parts }: Bench, choices: Choices, size: number): MeasuredParts {
  prepareParts(root, parts, choices);
  bench.style.setProperty('--size', `${size}pt`);
  const columns = countColumns(choices.density, size);
  const first = makeSide(columns, parts.top, true);
  const further = makeSide(columns, parts.top, false);
  bench.replaceChildren(first.side, further.side);
  const [column] = first.columns;
  for (const { heading, entries } of orderGroups(parts, choices.chosen)) {
    const chosen = entries.filter(({ id }) => choices.chosen.has(id));
    if (chosen.length) column!.append(heading, ...chosen.map(({ element }) => element));
  }
  const frame = {
    columns,
    first: first.room.getBoundingClientRect().height - SPARE_HEIGHT,
    rest: further.room.getBoundingClientRect().height - SPARE_HEIGHT,
  };
  const room = choices.sides === 1 ? Math.max(frame.first, frame.rest / 4) : frame.rest;
  const whole = [...column!.children] as HTMLElement[];
  const heights = whole.map(heightOf);
  const elements = whole.flatMap((element, index) => {
    const heading = whole[index - 1]?.dataset['entry'] === undefined ? (heights[index - 1] ?? 0) : 0;
    if (heights[index]! + heading <= room) return element;
    const copy = element.cloneNode(true) as HTMLElement;
    element.replaceWith(copy);
    return cutEntry(copy, room * PIECE_SHARE);
  });
  const blocks = elements.map((element): Block => ({
    entry: element.dataset['entry'] ?? null,
    height: heightOf(element),
  }));
  return { blocks, frame, elements };
}

function heightOf(element: HTMLElement): number {
  return element.getBoundingClientRect().height;
}
