import type { Column } from '../lay-out.ts';
import { element } from '../../site/element.ts';
import type { MeasuredParts } from './measure.ts';

/** One side of paper, and where its blocks go. */
interface Side {
  side: HTMLElement;
  /** What the columns may fill. */
  room: HTMLElement;
  columns: HTMLElement[];
}

/** Makes an empty side. Its top is that of the sheet, or for a further side a line to recognise it by. */
export function makeSide(columnCount: number, top: HTMLElement | null, title = ''): Side {
  const columns = Array.from({ length: columnCount }, () => element('div', { class: 'column' }));
  const room = element('div', { class: 'room' }, ...columns);
  const again = () =>
    element('header', { class: 'again' }, element('b', {}, title), element('span', { class: 'number' }));
  return { side: element('div', { class: 'side' }, top ?? again(), room), room, columns };
}

/** Makes the sides of a sheet that is laid out. */
export function makeSides(
  top: HTMLElement,
  { elements, frame }: MeasuredParts,
  laid: readonly Column[][],
): HTMLElement[] {
  const title = top.querySelector('h2')?.textContent ?? '';
  return (laid.length ? laid : [[]]).map((columns, index, all) => {
    const made = makeSide(frame.columns, index ? null : top, title);
    for (const [place, column] of columns.entries())
      made.columns[place]?.append(...column.map((block) => elements[block]!));
    const number = `${index + 1} of ${all.length}`;
    for (const shown of made.side.querySelectorAll('.number')) shown.textContent = number;
    return element('section', { class: 'paper', 'aria-label': `Side ${number}` }, made.side);
  });
}
