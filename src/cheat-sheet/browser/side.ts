import { element } from '../../site/element.ts';

/** One side of paper, and where its blocks go. */
export interface Side {
  side: HTMLElement;
  /** What the columns may fill. */
  room: HTMLElement;
  columns: HTMLElement[];
}

/**
 * Makes an empty side.
 * @param top the top of the whole sheet
 * @param isFirst whether it stands on this side; a further side has a line to recognise the sheet by
 */
export function makeSide(columnCount: number, top: HTMLElement, isFirst: boolean): Side {
  const columns = Array.from({ length: columnCount }, () => element('div', { class: 'column' }));
  const room = element('div', { class: 'room' }, ...columns);
  const title = top.querySelector('h2')?.textContent;
  const again = () =>
    element('header', { class: 'again' }, element('b', {}, title), element('span', { class: 'number' }));
  return { side: element('div', { class: 'side' }, isFirst ? top : again(), room), room, columns };
}
