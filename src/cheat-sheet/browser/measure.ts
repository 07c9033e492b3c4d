import type { Choices } from '../choices.ts';
import type { Measured } from '../fit.ts';
import type { Block } from '../lay-out.ts';
import { countColumns } from '../paper.ts';
import { cutEntry } from './cut-entry.ts';
import { orderGroups, type Parts } from './parts.ts';
import { prepareParts } from './prepare.ts';
import { makeSide } from './side.ts';

/** What a sheet measures, and the element of each block. */
export interface MeasuredParts extends Measured {
  elements: HTMLElement[];
}

/** An entry longer than a column is cut into pieces of this share of one, which fill the columns well. */
const PIECE = 1 / 3;

/** Left free at the bottom of a column, in px: print may round lines a little higher. */
const SPARE = 2;

/** Where a sheet is measured. */
export interface Bench {
  /** The sheet itself, which knows the paper. */
  root: HTMLElement;
  /** A place in it that nobody sees. */
  place: HTMLElement;
  parts: Parts;
}

/** Measures the parts of a sheet by some choices, with its text at a size in pt. The parts stand on the bench afterwards. */
export function measureParts({ root, place, parts }: Bench, choices: Choices, size: number): MeasuredParts {
  prepareParts(root, parts, choices);
  place.style.setProperty('--size', `${size}pt`);
  const columns = countColumns(choices.density, size);
  const first = makeSide(columns, parts.top, true);
  const further = makeSide(columns, parts.top, false);
  place.replaceChildren(first.side, further.side);
  const [column] = first.columns;
  for (const { heading, entries } of orderGroups(parts, choices.chosen)) {
    const chosen = entries.filter(({ id }) => choices.chosen.has(id));
    if (chosen.length) column!.append(heading, ...chosen.map(({ element }) => element));
  }
  const frame = {
    columns,
    first: first.room.getBoundingClientRect().height - SPARE,
    rest: further.room.getBoundingClientRect().height - SPARE,
  };
  const room = choices.sides === 1 ? Math.max(frame.first, frame.rest / 4) : frame.rest;
  const whole = [...column!.children] as HTMLElement[];
  const heights = whole.map(heightOf);
  const elements = whole.flatMap((element, index) => {
    const heading = whole[index - 1]?.dataset['entry'] === undefined ? (heights[index - 1] ?? 0) : 0;
    if (heights[index]! + heading <= room) return element;
    const copy = element.cloneNode(true) as HTMLElement;
    element.replaceWith(copy);
    return cutEntry(copy, room * PIECE);
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
