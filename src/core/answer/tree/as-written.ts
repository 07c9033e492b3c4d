import type { Blockquote, Heading, List, Paragraph, Parents, PhrasingContent, RootContent, Table, Text } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { readsAsLabel } from '../labels.ts';
import { writtenBetween } from './written.ts';
import { joinTexts, textOf } from './leaves.ts';

declare module 'mdast' {
  interface ListItemData {
    /** The number of an item as it is written. Absent if counting gives the same. */
    number?: number;
  }
}

/** A number this large at the start of an item is a year or an amount, not the number of the item: "2019. I joined." */
const FIRST_AMOUNT = 1000;

const isDigit = (character: string | undefined) => /^\d$/.test(character ?? '');

/**
 * Makes text of the marks around a node that are not formatting: stars between numbers multiply, as in 5*7*8.
 * @param source the Markdown that was parsed
 */
export function keepStars(node: PhrasingContent, source: string): PhrasingContent[] {
  const [start, end] = [node.position?.start.offset, node.position?.end.offset];
  if ((node.type !== 'emphasis' && node.type !== 'strong') || start === undefined || end === undefined) return [node];
  const mark = source.slice(start, start + (node.type === 'strong' ? 2 : 1));
  const isBetween = isDigit(source[start - 1]) || (isDigit(source[end]) && isDigit(source[end - mark.length - 1]));
  if (!mark.startsWith('*') || !isBetween) return [node];
  const last = node.position!.end;
  const close = { line: last.line, column: last.column - mark.length, offset: end - mark.length };
  return [textAt(mark, node), ...node.children, textAt(mark, { position: { start: close, end: last } })];
}

/** Makes a text node that is written at the start of another node. */
function textAt(value: string, { position }: Pick<Paragraph, 'position'>): Text {
  return textOf({ value, pieces: position ? [{ at: 0, start: position.start }] : [] });
}

/** A sign before a number: "> 90%" is more than 90%, and no quotation. */
const COMPARISON_SIGN = /^>( ?)(?=[\d$€£¥~≈+-])/;

/**
 * Makes text of a quote that is a comparison. It has one line. It starts a list item, follows a paragraph, or has no
 * space before its number.
 */
export function keepComparison(
  node: Blockquote,
  parent: Parents,
  before: RootContent | undefined,
  source: string,
): RootContent[] {
  const [start, end] = [node.position?.start.offset, node.position?.end.offset];
  const written = source.slice(start ?? 0, end ?? 0);
  const [sign, space] = COMPARISON_SIGN.exec(written) ?? [];
  const [first] = node.children;
  if (sign === undefined || /\n\s*>/.test(written) || first?.type !== 'paragraph') return [node];
  const goesOn = before?.type === 'paragraph' && before.position?.end.line === (node.position?.start.line ?? 0) - 1;
  const startsItem = parent.type === 'listItem' && !before;
  if (space !== '' && !goesOn && !startsItem) return [node];
  const [head, ...rest] = first.children;
  if (head?.type !== 'text') return [node];
  return [
    { ...first, children: [joinTexts(textAt(sign, node), head), ...rest], position: node.position },
    ...node.children.slice(1),
  ];
}

/** Joins a paragraph to the one above that it continues. */
export function joinParagraphs(above: Paragraph, below: Paragraph): Paragraph {
  const position = above.position && below.position && { start: above.position.start, end: below.position.end };
  return {
    type: 'paragraph',
    children: [
      ...above.children,
      textOf(writtenBetween('\n', above.position?.end, below.position?.start)),
      ...below.children,
    ],
    position: position ?? above.position,
  };
}

/**
 * Keeps the numbers of a list that does not count up. Years and amounts become text. Other numbers are shown as they
 * are written, unless all are the same: many people number every item 1 and let Markdown count.
 */
export function keepNumbers(list: List, source: string): RootContent[] {
  const written = list.children.map(
    ({ position }) =>
      /^\d+[.)]/.exec(source.slice(position?.start.offset ?? 0, (position?.start.offset ?? 0) + 12))?.[0] ?? '',
  );
  const numbers = written.map((each) => Number.parseInt(each, 10));
  if (!list.ordered || numbers.some(Number.isNaN)) return [list];
  const shownAt = (index: number) => (list.start ?? 1) + index;
  const isText = (number: number, index: number) =>
    number >= FIRST_AMOUNT && (index === 0 || number !== shownAt(index));
  if (numbers.some(isText)) {
    return list.children.flatMap(({ children: [first, ...rest], position }, index): RootContent[] => {
      const number = textAt(`${written[index]!} `, { position });
      return first?.type === 'paragraph'
        ? [{ ...first, children: [number, ...first.children] }, ...rest]
        : [{ type: 'paragraph', children: [number], position }, ...(first ? [first] : []), ...rest];
    });
  }
  const isHabit = numbers.every((number) => number === numbers[0]);
  for (const [index, item] of list.children.entries()) {
    if (!isHabit && numbers[index] !== shownAt(index)) item.data = { ...item.data, number: numbers[index]! };
  }
  return [list];
}

/** Makes a paragraph and a rule of a line above dashes that is too long for a heading. */
export function keepSentence(heading: Heading, source: string): RootContent[] {
  const { position, children } = heading;
  const written = source.slice(position?.start.offset ?? 0, position?.end.offset ?? 0);
  if (written.trimStart().startsWith('#') || !/\n[ \t]*-+[ \t]*$/.test(written)) return [heading];
  const text = toString(heading);
  return readsAsLabel(text)
    ? [heading]
    : [
        { type: 'paragraph', children, position },
        { type: 'thematicBreak', position },
      ];
}

/** Makes a table as wide as its widest row. GFM leaves out cells that have no column in the first row. */
export function keepCells(table: Table): Table {
  const width = Math.max(...table.children.map(({ children }) => children.length));
  const align = Array.from({ length: width }, (_, index) => table.align?.[index] ?? null);
  return { ...table, align };
}
