import type { Element, Nodes as HastNodes, RootContent as HastContent } from 'hast';
import type { BlockContent, List, ListItem, PhrasingContent, RootContent, Table, TableCell, TableRow } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { readHtml } from './html-source.ts';
import { BLOCK_TAGS, type BlockMeaning } from './html-tags.ts';
import { sourceRange } from './source-range.ts';
import { writtenBetween, joinWritten, linesOf, sliceWritten, type Written } from './written.ts';

/** Reads Markdown in HTML. `line` is the line where it starts, from 1. */
export type ReadInner = (text: Written, line: number) => RootContent[];

/**
 * Reads a block of HTML as the Markdown nodes that mean the same: boxes as paragraphs, lists as lists, tables as
 * tables. Reads the text in it as Markdown. Tags within a line stay: `readTags` reads them.
 * @param line the line of the block, from 1
 */
export function readHtmlBlock(written: Written, line: number, readInner: ReadInner): RootContent[] {
  const { children: all, startOf, endOf, isBlock, lineAt } = readHtml(written.value, line);
  const positionOf = (node: HastContent) => {
    const { start = { line: lineAt(startOf(node)), column: 1 }, end = start } = sourceRange(
      written,
      startOf(node),
      endOf(node),
    );
    return { start, end };
  };

  /** Reads nodes in order. Reads each block by itself, and all that is between two blocks together. */
  const readAll = (nodes: readonly HastContent[]): RootContent[] => {
    const read: RootContent[] = [];
    let from: number | undefined;
    let to = 0;
    const endText = (): void => {
      if (from !== undefined) read.push(...readInner(dedent(sliceWritten(written, from, to)), lineAt(from)));
      from = undefined;
    };
    for (const node of nodes) {
      if (isBlock(node)) {
        endText();
        read.push(...readElement(node));
      } else if (node.type === 'comment' && node.value.includes('\n\n')) {
        // A line of Markdown cannot hold an empty line.
        endText();
      } else if (node.type === 'text' && (node.position?.end.offset ?? 0) > endOf(node)) {
        // HTML moves text in a table that is in no cell before the table, and joins it to the text there.
        endText();
        const { start, end } = sourceRange(written, startOf(node), endOf(node));
        read.push(...readInner(dedent(writtenBetween(node.value, start, end)), lineAt(startOf(node))));
      } else {
        from ??= startOf(node);
        to = endOf(node);
      }
    }
    endText();
    return read;
  };

  const readContent = (element: Element) => readAll(element.children) as BlockContent[];

  /** Reads an item of a list. What is in a list but in no item is an item of its own. */
  const readItem = (node: HastContent): ListItem[] => {
    const isItem = node.type === 'element' && node.tagName === 'li';
    const children = isItem ? readContent(node) : (readAll([node]) as BlockContent[]);
    const spread = children.filter(({ type }) => type === 'paragraph').length > 1;
    return isItem || children.length ? [{ type: 'listItem', spread, children, position: positionOf(node) }] : [];
  };

  const readList = (node: Element, items: readonly HastContent[]): List => {
    const children = items.flatMap(readItem);
    return {
      type: 'list',
      ordered: node.tagName === 'ol',
      start: Number(node.properties.start ?? 1),
      spread: children.some(({ spread }) => spread),
      children,
      position: positionOf(node),
    };
  };

  const readTable = (element: Element): RootContent[] => {
    const children = within(element, 'row').map((row): TableRow => ({
      type: 'tableRow',
      children: within(row, 'cell').map((cell): TableCell => ({
        type: 'tableCell',
        children: toLine(readContent(cell)),
        position: positionOf(cell),
      })),
      position: positionOf(row),
    }));
    if (!children.length) return readContent(element);
    const table: Table = { type: 'table', children, position: positionOf(element) };
    return [...within(element, 'caption').flatMap(readContent), table];
  };

  const readTitle = (element: Element): RootContent[] => {
    const position = positionOf(element);
    const children = toLine(readContent(element));
    const [, depth] = /^h([1-6])$/.exec(element.tagName) ?? [];
    if (depth !== undefined) return [{ type: 'heading', depth: Number(depth) as 1, children, position }];
    return children.length ? [{ type: 'paragraph', children: [{ type: 'strong', children, position }], position }] : [];
  };

  const readElement = (element: Element): RootContent[] => {
    switch (BLOCK_TAGS.get(element.tagName)) {
      case 'quote':
        return [{ type: 'blockquote', children: readContent(element), position: positionOf(element) }];
      case 'list':
        return [readList(element, element.children)];
      case 'item':
        return [readList(element, [element])];
      case 'table':
        return readTable(element);
      case 'title':
        return readTitle(element);
      case 'line':
        return [{ type: 'thematicBreak', position: positionOf(element) }];
      case 'code':
        return [{ type: 'code', value: textOf(element).replace(/^\n|\n$/g, ''), position: positionOf(element) }];
      case 'box':
      case 'caption':
      case 'row':
      case 'cell':
      case undefined:
        return readContent(element);
    }
  };
  return readAll(all);
}

/** Finds the elements with a meaning in an element. Leaves out those in a table within it. */
function within(element: Element, meaning: BlockMeaning): Element[] {
  return element.children.flatMap((child) => {
    if (child.type !== 'element') return [];
    const means = BLOCK_TAGS.get(child.tagName);
    return means === meaning ? [child] : means === 'table' ? [] : within(child, meaning);
  });
}

/** Turns blocks into the content of one line, with a line break between two blocks. */
function toLine(nodes: readonly RootContent[]): PhrasingContent[] {
  return nodes.flatMap((node, index): PhrasingContent[] => {
    const parts: PhrasingContent[] =
      node.type === 'paragraph' || node.type === 'heading'
        ? node.children
        : node.type === 'listItem'
          ? [{ type: 'text', value: '• ' }, ...toLine(node.children)]
          : 'children' in node
            ? toLine(node.children)
            : 'value' in node
              ? [{ type: 'text', value: toString(node), position: node.position }]
              : [];
    return index && parts.length ? [{ type: 'break' }, ...parts] : parts;
  });
}

function textOf(node: HastNodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

/** Removes the indent that all lines share. The first line may start in the middle. */
function dedent(text: Written): Written {
  const [first = text, ...rest] = linesOf(text);
  const indentOf = ({ value }: Written) => value.length - value.trimStart().length;
  const least = rest
    .filter(({ value }) => value.trim())
    .reduce((indent, line) => Math.min(indent, indentOf(line)), Infinity);
  const without = (line: Written, indent: number) => sliceWritten(line, Math.min(indent, line.value.search(/\n|$/)));
  const indent = Number.isFinite(least) ? least : 0;
  return joinWritten([without(first, indentOf(first)), ...rest.map((line) => without(line, indent))]);
}
