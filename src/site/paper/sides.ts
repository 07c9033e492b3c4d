import { element } from '../browser/element.ts';
import type { Column } from '../../paper/lay-out.ts';
import type { MeasuredParts } from './measure.ts';
import { makeSide } from './side.ts';

/**
 * Makes the elements of all sides of a sheet.
 * @param top the top of the first side
 * @param laid the columns of each side
 */
export function makeSides(
  top: HTMLElement,
  { elements, frame }: MeasuredParts,
  laid: readonly Column[][],
): HTMLElement[] {
  return laid.map((columns, index, all) => {
    const { side, columns: columnElements } = makeSide(frame.columns, top, index === 0);
    for (const [at, column] of columns.entries())
      columnElements[at]?.append(...column.map((block) => elements[block]!));
    const number = `${index + 1} of ${all.length}`;
    for (const label of side.querySelectorAll('.number')) label.textContent = number;
    return element('section', { class: 'paper', 'aria-label': `Side ${number}` }, side);
  });
}
