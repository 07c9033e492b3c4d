import { element } from '../../site/element.ts';

/** One side of paper, and where its blocks go. */
export interface Side {
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
