import type { Choices } from '../choices.ts';
import type { Measured } from '../fit.ts';
import type { Block } from '../lay-out.ts';
import { countColumns } from '../paper.ts';
import { cutEntry } from './cut-entry.ts';
import type { Parts } from './parts.ts';
import { makeSide } from './side.ts';

/** What a sheet measures, and the element of each block. */
export interface MeasuredParts extends Measured {
  elements: HTMLElement[];
}

/** An entry longer than a column is cut into pieces of this share of one, which fill the columns well. */
const PIECE = 1 / 3;

/** Left free at the bottom of a column, in px: print may round lines a little higher. */
const SPARE = 2;

/**
 * Measures the chosen parts of a sheet with the text at a size, on a side that nobody sees. The parts
 * stand there afterwards.
 * @param bench where to measure
 */
export function measureParts(bench: HTMLElement, parts: Parts, choices: Choices, size: number): MeasuredParts {
  bench.style.setProperty('--size', `${size}pt`);
  const columns = countColumns(choices.density, size);
  const first = makeSide(columns, parts.top);
  const further = makeSide(columns, null);
  bench.replaceChildren(first.side, further.side);
  const [column] = first.columns;
  for (const { heading, entries } of parts.groups) {
    const chosen = entries.filter(({ id }) => choices.chosen.has(id));
    if (chosen.length) column!.append(heading, ...chosen.map(({ element }) => element));
  }
  const frame = {
    columns,
    first: first.room.getBoundingClientRect().height - SPARE,
    rest: further.room.getBoundingClientRect().height - SPARE,
  };
  const limit = Math.min(frame.rest, Math.max(frame.first, frame.rest / 4));
  const whole = [...column!.children] as HTMLElement[];
  const heights = whole.map(heightOf);
  const elements = whole.flatMap((element, index) => {
    if (heights[index]! <= limit) return element;
    const copy = element.cloneNode(true) as HTMLElement;
    element.replaceWith(copy);
    return cutEntry(copy, limit * PIECE);
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
