import { element } from '../browser/element.ts';
import type { Column } from '../../paper/lay-out.ts';
import type { MeasuredParts } from './measure.ts';
import { makeSide } from './side.ts';

/** Makes the elements of all sides of a sheet. */
export function makeSides(
  top: HTMLElement,
  { elements, frame }: MeasuredParts,
  laid: readonly Column[][],
): HTMLElement[] {
  return laid.map((columns, index, all) => {
    const made = makeSide(frame.columns, top, index === 0);
    for (const [place, column] of columns.entries())
      made.columns[place]?.append(...column.map((block) => elements[block]!));
    const number = `${index + 1} of ${all.length}`;
    for (const shown of made.side.querySelectorAll('.number')) shown.textContent = number;
    return element('section', { class: 'paper', 'aria-label': `Side ${number}` }, made.side);
  });
}
