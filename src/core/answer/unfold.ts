import type { List, ListItem, Paragraph, RootContent, Table, TableRow } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { cleanLabel, findLabel, type FoundLabel } from './labels.ts';
import type { Language } from '../language/language.ts';
import { findRole, type Role, tellsStory } from './star.ts';

/**
 * Turns a story that is written as a list or a table into paragraphs that start with labels. A table may have a part in
 * each row or in each column. Text without a label belongs to the label before it. If headings divide the answer, lists
 * and tables stay as they are.
 */
export function unfoldStory(children: RootContent[], languages: readonly Language[]): RootContent[] {
  if (children.some((node, index) => node.type === 'heading' && index > 0)) return children;
  const labels = children.flatMap((node) => {
    if (node.type === 'list') return node.children.flatMap((item) => labelOf(item, languages)?.label ?? []);
    return node.type === 'table' ? rowsOf(node, languages).map(rowLabel) : [];
  });
  if (!tellsStory(labels.map((label) => findRole(label, { languages })))) return children;
  return children.flatMap((node) => {
    if (node.type === 'list') return unfoldList(node, languages);
    return node.type === 'table' ? rowsOf(node, languages).flatMap((row) => unfoldRow(row, languages)) : [node];
  });
}

/** The label at the start of a list item, if it names a part. */
function labelOf({ children: [first] }: ListItem, languages: readonly Language[]): FoundLabel | null {
  const found = first?.type === 'paragraph' ? findLabel(first, languages) : null;
  return found && findRole(found.label, { languages }) ? found : null;
}

function unfoldList(list: List, languages: readonly Language[]): RootContent[] {
  return list.children.flatMap((item): RootContent[] => {
    const found = labelOf(item, languages);
    if (!found) return [{ ...list, ordered: false, children: [item] }];
    return [boldLine(found.label, item), ...(found.rest ? [found.rest] : []), ...item.children.slice(1)];
  });
}

/** A label as a bold line of its own. */
function boldLine(label: string, { position }: ListItem | TableRow): Paragraph {
  const value = `${cleanLabel(label)}:`;
  return { type: 'paragraph', children: [{ type: 'strong', children: [{ type: 'text', value }] }], position };
}

/** The rows of a table, or its columns if the labels are in the header. A header without labels is left out. */
function rowsOf({ children: [head, ...body] }: Table, languages: readonly Language[]): TableRow[] {
  if (!head) return [];
  const roleOf = (text: string): Role | null => findRole(text, { languages });
  const columns = head.children.map((cell) => roleOf(toString(cell)));
  if (!tellsStory(columns)) return roleOf(rowLabel(head)) ? [head, ...body] : body;
  return head.children.map((cell, index) => ({
    ...head,
    children: [cell, ...body.flatMap((row) => row.children[index] ?? [])],
  }));
}

function rowLabel(row: TableRow): string {
  return row.children[0] ? toString(row.children[0]).trim() : '';
}

function unfoldRow(row: TableRow, languages: readonly Language[]): RootContent[] {
  const [first, ...cells] = row.children.map(({ children, position }): Paragraph => ({
    type: 'paragraph',
    children,
    position,
  }));
  const label = rowLabel(row);
  const head = findRole(label, { languages }) ? boldLine(label, row) : first;
  return [...(head ? [head] : []), ...cells].filter(({ children }) => children.length > 0);
}
