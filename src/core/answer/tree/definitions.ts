import type {
  Definition,
  FootnoteDefinition,
  FootnoteReference,
  Nodes,
  PhrasingContent,
  Root,
  RootContent,
} from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { replaceWritten } from './source-range.ts';
import { writtenBetween, joinWritten, trimWritten, unwritten, type Written } from './written.ts';
import { textOf, writtenOf } from './leaves.ts';

/** A target that is an address, a file or a part of the page. Any other text after a colon is part of the answer. */
const LIKE_ADDRESS = /^(?:#|[a-z][a-z0-9+.-]*:\/\/|mailto:|tel:|www\.|\.{0,2}[/\\])|\.[a-z]\w{1,4}(?:#|$)/i;

/** The name of a definition that is a comment: `[//]: # (not for the page)`. */
const COMMENT = /^(?:\/\/|comment|_)$/i;

/** Whether a node is the definition of a link or of a footnote. */
export function isDefinition(node: Nodes): node is Definition | FootnoteDefinition {
  return node.type === 'definition' || node.type === 'footnoteDefinition';
}

/**
 * Finds definitions that are really text: no link uses them, and they name no address. Markdown would leave out
 * "[Result]: 40%".
 */
export function findUnused(root: Root): ReadonlySet<Nodes> {
  const used = new Set<string>();
  visit(root, (node) => {
    if (node.type === 'linkReference' || node.type === 'imageReference') used.add(node.identifier);
    if (node.type === 'footnoteReference') used.add(`^${node.identifier}`);
  });
  const unused = new Set<Nodes>();
  visit(root, (node) => {
    if (node.type === 'footnoteDefinition' && !used.has(`^${node.identifier}`)) unused.add(node);
    if (
      node.type === 'definition' &&
      !used.has(node.identifier) &&
      !COMMENT.test(node.identifier) &&
      !LIKE_ADDRESS.test(node.url)
    )
      unused.add(node);
  });
  return unused;
}

/** Makes text of a definition that nothing uses. */
export function definitionAsText(node: Definition | FootnoteDefinition, source: string): RootContent[] {
  const { position } = node;
  if (node.type === 'footnoteDefinition') return node.children;
  const value = source.slice(position?.start.offset ?? 0, position?.end.offset ?? 0);
  return [{ type: 'paragraph', children: [{ type: 'text', value, position }], position }];
}

/** Puts each footnote in parentheses where it is first referred to. */
export function inlineFootnotes(root: Root): void {
  const notes = new Map<string, FootnoteDefinition>();
  visit(root, 'footnoteDefinition', (node) => {
    if (!notes.has(node.identifier)) notes.set(node.identifier, node);
  });
  if (!notes.size) return;
  visit(root, (node) => {
    if (node.type === 'footnoteDefinition' || !('children' in node)) return;
    const children = node.children as PhrasingContent[];
    if (!children.some(({ type }) => type === 'footnoteReference')) return;
    node.children = children.flatMap((child): PhrasingContent[] => {
      if (child.type !== 'footnoteReference') return [child];
      const footnote = readFootnote(child, notes);
      return footnote.value ? [textOf(footnote)] : [];
    });
  });
}

/** Reads the footnote of a reference, and the footnotes in it. Each footnote is read once. */
function readFootnote({ identifier, position }: FootnoteReference, notes: Map<string, FootnoteDefinition>): Written {
  const note = notes.get(identifier);
  notes.delete(identifier);
  if (!note) return unwritten('');
  const read = (node: Nodes): Written => {
    if (node.type === 'footnoteReference') return readFootnote(node, notes);
    if (node.type === 'break') return unwritten(' ');
    if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code' || node.type === 'html')
      return writtenOf(node);
    if (!('children' in node)) return unwritten(toString(node));
    const parts = node.children.map(read);
    return joinWritten(
      holdsBlocks(node) ? parts.flatMap((part, index) => (index ? [unwritten(' '), part] : [part])) : parts,
    );
  };
  const mark = (value: string) => writtenBetween(value, position?.start, position?.end);
  return joinWritten([mark(' ('), trimWritten(replaceWritten(read(note), /\s+/g, () => ' ')), mark(')')]);
}

function holdsBlocks({ type }: Nodes): boolean {
  return ['footnoteDefinition', 'blockquote', 'list', 'listItem', 'table', 'tableRow'].includes(type);
}
