import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { isScalar, isSeq, parseDocument } from 'yaml';
import { parseMarkdown } from '../answer/markdown.ts';
import { type Entry, splitFrontMatter } from '../library/entry.ts';
import { type LinkTarget, readLinkTarget } from '../library/link-target.ts';
import { parseRule } from '../library/mdx.ts';

/** Lists of the front matter that name other entries. */
const NAMING = ['stories', 'questions'] as const;

/**
 * The whole text of an entry's file without the names of what is withheld: not in the lists of its front matter, which
 * the entry's data have lost already, and not as links, of which the words stay.
 */
export function withoutNames(entry: Entry, isHidden: (target: LinkTarget) => boolean): string {
  const { front = '', yaml = '' } = splitFrontMatter(entry.source) ?? {};
  const body = entry.body.slice(front.replace(/[^\n]+/g, '').length);
  return `---\n${withoutValues(yaml, entry)}---\n${withoutLinks(body, entry, isHidden)}`;
}

function withoutValues(yaml: string, { data }: Entry): string {
  const document = parseDocument(yaml);
  let isChanged = false;
  for (const key of NAMING) {
    const list = document.get(key);
    const kept: readonly string[] = (data as Partial<Record<typeof key, string[]>>)[key] ?? [];
    if (!isSeq(list)) continue;
    const items = list.items.filter((item) => kept.includes(nameOf(item)));
    if (items.length === list.items.length) continue;
    isChanged = true;
    if (items.length) list.items = items;
    else document.delete(key);
  }
  return isChanged ? document.toString({ lineWidth: 0 }) : yaml;
}

function nameOf(item: unknown): string {
  return String(isScalar(item) ? item.value : item)
    .trim()
    .normalize('NFC');
}

function withoutLinks(body: string, { kind }: Entry, isHidden: (target: LinkTarget) => boolean): string {
  const tree = kind === 'rule' ? parseRule(body) : parseMarkdown(body);
  const leadsToHidden = (url: string) => {
    const target = readLinkTarget(url, kind);
    return target !== null && isHidden(target);
  };
  return tree ? cut(body, findHiddenLinks(tree, leadsToHidden)) : body;
}

/** A stretch of a text, and what stays of it. */
interface Cut {
  start: number;
  end: number;
  /** What is kept, between these places. */
  kept: { start: number; end: number } | null;
}

function findHiddenLinks(tree: Root, leadsToHidden: (url: string) => boolean): Cut[] {
  const hidden = new Set<string>();
  visit(tree, 'definition', (node) => {
    if (leadsToHidden(node.url)) hidden.add(node.identifier);
  });
  const cuts: Cut[] = [];
  visit(tree, (node) => {
    const isLink =
      (node.type === 'link' && leadsToHidden(node.url)) ||
      (node.type === 'linkReference' && hidden.has(node.identifier));
    if (!isLink && !(node.type === 'definition' && hidden.has(node.identifier))) return;
    cuts.push({ ...placeOf(node), kept: 'children' in node ? spanOf(node.children) : null });
  });
  return cuts;
}

function placeOf({ position }: Nodes): { start: number; end: number } {
  return { start: position?.start.offset ?? 0, end: position?.end.offset ?? 0 };
}

function spanOf(nodes: readonly Nodes[]): Cut['kept'] {
  const [first, last] = [nodes[0], nodes.at(-1)];
  return first && last ? { start: placeOf(first).start, end: placeOf(last).end } : null;
}

function cut(text: string, cuts: readonly Cut[]): string {
  return cuts
    .toSorted((a, b) => b.start - a.start)
    .reduce(
      (left, { start, end, kept }) =>
        left.slice(0, start) + (kept ? left.slice(kept.start, kept.end) : '') + left.slice(end),
      text,
    );
}
