import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { formatAnchor } from '../search/fields.ts';
import type { MemoryPage } from '../search/memory/engine.ts';
import type { GuidePage, Part, Section } from './read-guide.ts';
import { findTable, textsOf } from './tables.ts';

/** The nodes that hold words, and no other node that does. */
const LEAF_TYPES: readonly string[] = ['paragraph', 'heading', 'tableCell', 'code'];

/** A text of the guide that search finds by itself. */
interface Text {
  id: string;
  title: string;
  text: string;
}

/** The pages that search finds in the guide: one for each heading. The id is its address below that of the guide. */
export function listSearchPages(guide: readonly GuidePage[]): MemoryPage[] {
  return guide.flatMap((page) =>
    [{ id: '', title: page.title, text: page.lead }, ...page.sections.flatMap(textsIn)].map(({ id, title, text }) =>
      toPage(`${page.slug && `${page.slug}/`}${id && `#${id}`}`, title || page.title, page.title, text),
    ),
  );
}

/** The texts of a section: its own, and one for each row of a table that has a heading. */
function textsIn({ id, title, parts }: Section): Text[] {
  const texts = parts.flatMap((part) =>
    'nodes' in part ? [{ id: '', title: '', text: textOf(part) }] : textsOf(findTable(part.table)),
  );
  const own = texts.filter(({ id: rowId }) => !rowId).map(({ text }) => text);
  return [...(id ? [{ id, title, text: own.join(' ') }] : []), ...texts.filter(({ id: rowId }) => rowId)];
}

/** The text of nodes, without HTML, with a space between items of a list and cells of a table. */
function textOf({ nodes: children }: Extract<Part, { nodes: unknown }>): string {
  const texts: string[] = [];
  visit({ type: 'root', children }, (node) => {
    if (LEAF_TYPES.includes(node.type)) texts.push(toString(node, { includeHtml: false }));
  });
  return texts.join(' ');
}

function toPage(id: string, title: string, kind: string, text: string): MemoryPage {
  const words = title.split(/\s+/);
  return {
    id,
    title,
    kind,
    seconds: 0,
    content: [...words, ...text.split(/\s+/)].filter(Boolean).join(' '),
    anchors: [{ id: formatAnchor({ name: 'text', id: '' }), location: words.length }],
  };
}
