import { element } from '../browser/element.ts';

/** One side of paper, and the elements for its blocks. */
export interface Side {
  side: HTMLElement;
  /** The area for columns. */
  room: HTMLElement;
  columns: HTMLElement[];
}

/**
 * Makes an empty side.
 * @param top the top of the whole sheet
 * @param isFirst whether it is the first side, which has the top; other sides repeat the title
 */
export function makeSide(columnCount: number, top: HTMLElement, isFirst: boolean): Side {
  const columns = Array.from({ length: columnCount }, () => element('div', { class: 'column' }));
  const room = element('div', { class: 'room' }, ...columns);
  const title = top.querySelector('h2')?.textContent;
  const titleAgain = () =>
    element('header', { class: 'again' }, element('b', {}, title), element('span', { class: 'number' }));
  return { side: element('div', { class: 'side' }, isFirst ? top : titleAgain(), room), room, columns };
}
