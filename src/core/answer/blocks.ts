import type { Code, InlineCode, Nodes, RootContent, Text } from 'mdast';
import { type SourceRange, sourceRange } from './tree/source-range.ts';
import { type Written } from './tree/written.ts';
import { writtenOf } from './tree/leaves.ts';

/**
 * A part of a block's text, and the node of the tree that it comes from. By it, figures that are found in the text are
 * marked in the tree.
 */
export interface BlockLeaf {
  node: Text | InlineCode | Code;
  /** Index in the block's text where the leaf starts. */
  start: number;
}

/**
 * How a block is used: `said` aloud; `quoted`, which is said too, in an answer of which only quotations are said; or
 * `noted`, a note to yourself.
 */
export type BlockUse = 'said' | 'quoted' | 'noted';

/** One paragraph, list item, table cell or block of code. */
export interface Block {
  as: BlockUse;
  /** The text without Markdown formatting. Code is kept. */
  text: string;
  /** Line in the Markdown, from 1. */
  line: number;
  leaves: BlockLeaf[];
}

/** Collects the blocks in some nodes, in reading order. All are used in the same way. */
export function collectBlocks(nodes: readonly RootContent[], as: BlockUse = 'said'): Block[] {
  const blocks: Block[] = [];
  const walk = (node: Nodes): void => {
    if (node.type === 'paragraph' || node.type === 'tableCell' || node.type === 'heading' || node.type === 'code')
      blocks.push(readBlock(node, as));
    else if ('children' in node && node.type !== 'footnoteDefinition') node.children.forEach(walk);
  };
  nodes.forEach(walk);
  return blocks.filter((block) => block.text.trim() !== '');
}

/** The range of a part of a block's text in the Markdown. Empty if the text is not written there. */
export function rangeInBlock({ leaves }: Block, from: number, to: number): SourceRange {
  const rangeOfLeaf = (leaf: BlockLeaf | undefined) =>
    leaf && sourceRange(writtenOfLeaf(leaf), Math.max(0, from - leaf.start), to - leaf.start);
  return {
    start: rangeOfLeaf(leafAt(leaves, from))?.start,
    end: rangeOfLeaf(leafAt(leaves, Math.max(from, to - 1)))?.end,
  };
}

/** The written texts of leaves. A leaf with many findings is read once. */
const written = new WeakMap<BlockLeaf, Written>();

function writtenOfLeaf(leaf: BlockLeaf): Written {
  const known = written.get(leaf) ?? writtenOf(leaf.node);
  written.set(leaf, known);
  return known;
}

/** The leaf that holds an index of a block's text. Undefined before the first leaf. */
export function leafAt(leaves: readonly BlockLeaf[], index: number): BlockLeaf | undefined {
  let [low, high] = [0, leaves.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (leaves[middle]!.start <= index) low = middle + 1;
    else high = middle;
  }
  return leaves[low - 1];
}

/** Reads one node as a block. Text that is struck out is not said. */
function readBlock(node: Nodes, as: BlockUse): Block {
  const block: Block = { as, text: '', line: node.position?.start.line ?? 0, leaves: [] };
  const walk = (inner: Nodes): void => {
    if (inner.type === 'text' || inner.type === 'inlineCode' || inner.type === 'code') {
      block.leaves.push({ node: inner, start: block.text.length });
      block.text += inner.value;
    } else if (inner.type === 'break') {
      block.text += '\n';
    } else if ('children' in inner && inner.type !== 'delete') {
      inner.children.forEach(walk);
    }
  };
  walk(node);
  return block;
}
