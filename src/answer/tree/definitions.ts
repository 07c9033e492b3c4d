import type { Definition, FootnoteDefinition, Nodes, PhrasingContent, Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';

/** A target that is an address, a file or a place on the page. Other text after a colon is what the author says. */
const LIKE_ADDRESS = /^(?:#|[a-z][a-z0-9+.-]*:|www\.)|[/\\]|\.\w{2,5}(?:#|$)/i;

/** A comment as some people write it: `[//]: # (not for the page)`. */
const COMMENT = /^(?:\/\/|comment|_)$/i;

/** Whether a node is the definition of a link or of a footnote. */
export function isDefinition(node: Nodes): node is Definition | FootnoteDefinition {
  return node.type === 'definition' || node.type === 'footnoteDefinition';
}

/**
 * Finds definitions that are text: nothing refers to them, and they name no address. Markdown would leave out
 * "[Result]: 40%" without a trace.
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

/** A definition that nothing refers to, as the text it is. */
export function definitionAsText(node: Definition | FootnoteDefinition, source: string): RootContent[] {
  const { position } = node;
  if (node.type === 'footnoteDefinition') return node.children;
  const value = source.slice(position?.start.offset ?? 0, position?.end.offset ?? 0);
  return [{ type: 'paragraph', children: [{ type: 'text', value, position }], position }];
}

/** Puts each footnote where it is first referred to, in parentheses. */
export function placeFootnotes(root: Root): void {
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
      const note = notes.get(child.identifier);
      notes.delete(child.identifier);
      return note ? [{ type: 'text', value: ` (${sayNote(note)})`, position: child.position }] : [];
    }) as typeof node.children;
  });
}

function sayNote(note: FootnoteDefinition): string {
  return note.children
    .map((child) => toString(child))
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
}
