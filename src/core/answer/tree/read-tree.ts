import type {
  Html,
  Image,
  ImageReference,
  ListItem,
  Nodes,
  Parents,
  PhrasingContent,
  Root,
  RootContent,
  Text,
} from 'mdast';
import type { Point } from 'unist';
import { visit } from 'unist-util-visit';
import { collectBlocks } from '../blocks.ts';
import { joinParagraphs, keepCells, keepComparison, keepNumbers, keepSentence, keepStars } from './as-written.ts';
import { readCallout } from './callouts.ts';
import { parseWithoutSplitComments } from './comments.ts';
import { definitionAsText, findUnused, inlineFootnotes } from './definitions.ts';
import { readHtmlBlock } from './html-blocks.ts';
import { joinText, readTags } from './html-in-lines.ts';
import { parseMarkdown } from './markdown.ts';
import { traceLeaf } from './trace.ts';
import { replaceWritten } from './source-range.ts';
import { writtenBetween, joinWritten, linesOf, type Piece, sliceWritten, type Written } from './written.ts';
import { type Leaf, textOf, writtenOf } from './leaves.ts';
import { sourceRange } from './source-range.ts';

/**
 * Reads Markdown as the tree that everything uses: pages, measures, search, the coach and exports. HTML becomes the
 * nodes that it means, or text. Only comments and the definitions of links are left out: all other characters that
 * somebody wrote are in the text. Never throws.
 */
export function readTree(text: string): Root {
  const { root, source } = parseWithoutSplitComments(text);
  return keepText(root, source);
}

/** Changes a tree so that it has all the text of its source. Returns the same tree. */
export function keepText(root: Root, source: string): Root {
  rewrite(root, source, findUnused(root));
  inlineFootnotes(root);
  return root;
}

/** Reads Markdown in HTML. `line` is the line where it starts, from 1. */
function readInner(inner: Written, line: number): RootContent[] {
  const root = parseMarkdown(inner.value, 'in-line');
  rewrite(root, inner.value, findUnused(root));
  visit(root, (node) => moveTo(node, inner, line));
  return root.children;
}

/** Rewrites the nodes within a node, the innermost first. */
function rewrite(parent: Parents, source: string, unused: ReadonlySet<Nodes>): void {
  const before: readonly RootContent[] = parent.children;
  const after: RootContent[] = [];
  for (const child of before) {
    if ('children' in child) rewrite(child, source, unused);
    else if ('value' in child) traceLeaf(child as Leaf, source);
    const last = after.at(-1);
    const [first, ...rest] = rewriteNode(child, parent, last, source, unused);
    if (
      child.type === 'blockquote' &&
      first?.type === 'paragraph' &&
      last?.type === 'paragraph' &&
      isBelow(first, last)
    )
      after.splice(-1, 1, joinParagraphs(last, first), ...rest);
    else if (first) after.push(first, ...rest);
  }
  parent.children = holdsLine(parent) ? readLine(after as PhrasingContent[]) : after;
}

function rewriteNode(
  node: RootContent,
  parent: Parents,
  before: RootContent | undefined,
  source: string,
  unused: ReadonlySet<Nodes>,
): RootContent[] {
  switch (node.type) {
    case 'html':
      return holdsLine(parent) ? [node] : readBlock(node);
    case 'emphasis':
    case 'strong':
      return keepStars(node, source);
    case 'image':
    case 'imageReference':
      return [pictureAsText(node)];
    case 'blockquote': {
      const quote = readCallout(node);
      return quote ? keepComparison(quote, parent, before, source) : [];
    }
    case 'heading':
      return keepSentence(node, source);
    case 'list':
      return keepNumbers(node, source);
    case 'listItem':
      return [tickAsText(node)];
    case 'table':
      return [keepCells(node)];
    case 'definition':
    case 'footnoteDefinition':
      return unused.has(node) ? definitionAsText(node, source) : [node];
    case 'paragraph':
      return node.children.length ? [node] : [];
    default:
      return [node];
  }
}

/** Whether the children of a node are parts of a line. */
function holdsLine({ type }: Parents): boolean {
  return !['root', 'blockquote', 'list', 'listItem', 'footnoteDefinition', 'table', 'tableRow'].includes(type);
}

function readLine(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const line = nodes.some(({ type }) => type === 'html') ? readTags(nodes) : joinText(nodes);
  return line.map((node) => (node.type === 'image' ? pictureAsText(node) : node));
}

function readBlock(node: Html): RootContent[] {
  // A comment that nothing closes hides the text after it. The check of the folder reports it.
  if (node.value.startsWith('<!--') && !node.value.includes('-->')) return [];
  const line = node.position?.start.line ?? 1;
  const html = joinWritten(linesOf(writtenOf(node)));
  const asLines = readInner(hideComments(html), line);
  try {
    const asBlocks = readHtmlBlock(html, line, readInner);
    return holdsAll(asBlocks, asLines) ? asBlocks : asLines;
  } catch (error) {
    // Thousands of tags within each other overflow the stack.
    if (!(error instanceof RangeError)) throw error;
    return asLines;
  }
}

/** Removes the text of comments. All lines keep their numbers. */
function hideComments(html: Written): Written {
  return replaceWritten(html, /<!--[\s\S]*?-->/g, (comment) => comment.replace(/[^\n]/g, ''));
}

/** Whether some nodes have every word of others, tags aside. Reading broken HTML as blocks can lose words. */
function holdsAll(nodes: readonly RootContent[], others: readonly RootContent[]): boolean {
  const textOf = (all: readonly RootContent[]) =>
    collectBlocks(all)
      .map(({ text }) => text)
      .join(' ');
  const wordsOf = (text: string) => text.match(/[\p{L}\p{N}]+/gu) ?? [];
  const held = new Set(wordsOf(textOf(nodes)));
  return wordsOf(textOf(others).replace(/<[^<>]*>/g, ' ')).every((word) => held.has(word));
}

function isBelow(below: Nodes, above: Nodes): boolean {
  return below.position?.start.line === (above.position?.end.line ?? -1) + 1;
}

function pictureAsText({ position, ...node }: Image | ImageReference): Text {
  const name = node.alt || ('url' in node ? node.url : node.identifier);
  return textOf(writtenBetween(`(picture: ${name})`, position?.start, position?.end));
}

/** Writes the box of a task as text, so that every reader shows it. */
function tickAsText(item: ListItem): ListItem {
  if (item.checked == null) return item;
  const { position } = item;
  const tick = textOf(writtenBetween(item.checked ? '☑ ' : '☐ ', position?.start, position?.start));
  const [first, ...rest] = item.children;
  const children: ListItem['children'] =
    first?.type === 'paragraph'
      ? [{ ...first, children: joinText([tick, ...first.children]) }, ...rest]
      : [{ type: 'paragraph', children: [tick] }, ...item.children];
  return { ...item, checked: null, children };
}

/**
 * Changes the positions of a node from positions in the text that it was read from to positions in the whole source.
 */
function moveTo(node: Nodes, inner: Written, line: number): void {
  const { position } = node;
  const move = (point: Point, edge: 'start' | 'end'): Point => {
    const at = point.offset ?? 0;
    const { [edge]: moved } = edge === 'start' ? sourceRange(inner, at, at + 1) : sourceRange(inner, at - 1, at);
    return { ...(moved ?? { column: 1 }), line: point.line + line - 1 };
  };
  if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') {
    const { value, pieces } = writtenOf(node);
    const moved = pieces.flatMap(({ at, start, end }, index): Piece[] => {
      const from = start.offset ?? 0;
      if (end) return [{ at, start: move(start, 'start'), end: move(end, 'end') }];
      const length = (pieces[index + 1]?.at ?? value.length) - at;
      return sliceWritten(inner, from, from + length).pieces.map((piece) => ({ ...piece, at: piece.at + at }));
    });
    node.data = { ...node.data, pieces: moved };
  }
  if (position) node.position = { start: move(position.start, 'start'), end: move(position.end, 'end') };
}
