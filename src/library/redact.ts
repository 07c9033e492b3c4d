import type { Html, Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { isMap, isScalar, isSeq, parseDocument, visit as visitYaml } from 'yaml';
import { parseMarkdown } from '../answer/markdown.ts';
import type { Content } from './content.ts';
import { type Entry, splitFrontMatter } from './entry.ts';
import type { TextFile } from './files.ts';
import type { Kind } from './kinds.ts';
import { readLinkTarget } from './link-target.ts';
import { parseRule } from './mdx.ts';
import { COMPETENCIES, TOPICS } from './settings.ts';

/** Entries that are there, and stay where they are. */
export type Hidden = readonly { kind: Kind; slug: string }[];

/** Lists of the front matter that name other entries. */
const NAMING = ['stories', 'questions'] as const;

/**
 * The text below an entry's front matter without links to what is hidden, of which the words stay. Every other line
 * stays where it is.
 */
export function withoutHiddenLinks(entry: Pick<Entry, 'body' | 'kind' | 'data'>, hidden: Hidden): string {
  const { body, kind, data } = entry;
  if (!hidden.some(({ slug }) => body.normalize('NFC').includes(slug) || body.includes(encodeURIComponent(slug))))
    return body;
  const told = hidden.filter(
    ({ kind: of, slug }) => of === 'story' && 'stories' in data && data.stories.includes(slug),
  );
  const leadsToHidden = (url: string) => {
    // A story's sections stand on the page of each question that it answers.
    if (url.startsWith('#')) return told.some(({ slug }) => url === `#story-${slug}` || url.startsWith(`#${slug}-`));
    const target = readLinkTarget(url, kind);
    return target !== null && hidden.some(({ kind: of, slug }) => of === target.kind && slug === target.slug);
  };
  const tree = kind === 'rule' ? parseRule(body) : parseMarkdown(body);
  return tree ? cut(body, findCuts(tree, leadsToHidden)) : body;
}

/**
 * The whole text of an entry's file without the names of what is hidden, in lists and in comments; what names nothing
 * hidden stays letter by letter.
 * @param entry as its edition shows it
 */
export function withoutNames(entry: Entry, hidden: Hidden): string {
  const { front = '', yaml = '' } = splitFrontMatter(entry.source) ?? {};
  const body = entry.body.slice(front.replace(/[^\n]+/g, '').length);
  return `---\n${withoutValues(yaml, entry, hidden)}---\n${withoutComments(body, hidden)}`;
}

function withoutValues(yaml: string, { data }: Entry, hidden: Hidden): string {
  const document = parseDocument(yaml);
  let isChanged = false;
  for (const key of NAMING) {
    const list = document.get(key);
    const kept: readonly string[] = (data as Partial<Record<typeof key, string[]>>)[key] ?? [];
    if (!isSeq(list)) continue;
    const items = list.items.filter((item) => kept.includes(nameOf(item)));
    if (items.length === list.items.length) continue;
    isChanged = true;
    list.items = items;
    if (!items.length) document.delete(key);
  }
  const clean = (node: { comment?: string | null; commentBefore?: string | null }) => {
    for (const place of ['comment', 'commentBefore'] as const) {
      const comment = node[place];
      if (!comment || !hidden.some(({ slug }) => isNamed(slug, comment))) continue;
      isChanged = true;
      node[place] = withoutLines(comment, hidden) || null;
    }
  };
  clean(document);
  visitYaml(document, { Node: (_, node) => clean(node) });
  return isChanged ? document.toString({ lineWidth: 0, flowCollectionPadding: false }) : yaml;
}

/** A settings file without the topics, or competencies, that only what is hidden names. */
export function withoutIds(
  { path, text }: TextFile,
  { topics, competencies }: Pick<Content, 'topics' | 'competencies'>,
  hidden: Hidden,
): string {
  const known: readonly { id: unknown }[] | null =
    path === TOPICS ? topics : path === COMPETENCIES ? competencies : null;
  const document = parseDocument(text);
  const list = document.contents;
  if (!known || !hidden.length || !isSeq(list)) return text;
  const items = list.items.filter((item) => isMap(item) && known.some(({ id }) => id === item.get('id')));
  if (items.length === list.items.length) return text;
  list.items = items;
  return document.toString({ lineWidth: 0 });
}

function nameOf(item: unknown): string {
  return String(isScalar(item) ? item.value : item)
    .trim()
    .normalize('NFC');
}

function withoutLines(text: string, hidden: Hidden): string {
  return text
    .split('\n')
    .filter((line) => !hidden.some(({ slug }) => isNamed(slug, line)))
    .join('\n');
}

/** A comment is nobody's text; one that names what is hidden goes. */
function withoutComments(body: string, hidden: Hidden): string {
  return body.replace(/<!--[\s\S]*?-->/g, (comment) =>
    hidden.some(({ slug }) => isNamed(slug, comment)) ? '' : comment,
  );
}

/** Whether a comment names an entry; a slug of one word may just be that word, unless it stands as a name does. */
function isNamed(slug: string, text: string): boolean {
  const escaped = slug.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const bounds = [String.raw`(?<![\p{L}\p{N}_-])`, String.raw`(?![\p{L}\p{N}_-])`];
  const [before = '', after = ''] = bounds;
  const plain = text.normalize('NFC');
  if (!/^\p{L}+$/u.test(slug)) return new RegExp(before + escaped + after, 'u').test(plain);
  return new RegExp(
    String.raw`(?:\/|\[\s*|,\s*|^\s*-\s+|["'\x60])${escaped}${after}|${before}${escaped}\.md`,
    'mu',
  ).test(plain);
}

/** A stretch of a text, and what stays of it. */
interface Cut {
  start: number;
  end: number;
  kept: string | { start: number; end: number };
}

function findCuts(tree: Root, isHidden: (url: string) => boolean): Cut[] {
  // Of definitions with one name, the first counts.
  const definitions = new Map<string, string>();
  visit(tree, 'definition', ({ identifier, url }) => {
    if (!definitions.has(identifier)) definitions.set(identifier, url);
  });
  const cuts: Cut[] = [];
  visit(tree, (node) => {
    if (node.type === 'html') cuts.push(...cutAddresses(node, isHidden));
    else if (node.type === 'definition') {
      if (isHidden(node.url)) cuts.push({ ...placeOf(node), kept: '' });
    } else if (
      (node.type === 'link' && isHidden(node.url)) ||
      (node.type === 'linkReference' && isHidden(definitions.get(node.identifier) ?? ''))
    )
      cuts.push({ ...placeOf(node), kept: spanOf(node.children) });
  });
  return cuts;
}

/** HTML is shown as the text it is: what it leads to goes. */
function cutAddresses(node: Html, isHidden: (url: string) => boolean): Cut[] {
  const { start, end } = placeOf(node);
  const kept = node.value.replace(/\s+(?:href|src)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))/gi, (whole, ...urls) =>
    isHidden((urls.slice(0, 3) as (string | undefined)[]).find(Boolean) ?? '') ? '' : whole,
  );
  return kept === node.value ? [] : [{ start, end, kept }];
}

function placeOf({ position }: Nodes): { start: number; end: number } {
  return { start: position?.start.offset ?? 0, end: position?.end.offset ?? 0 };
}

function spanOf(nodes: readonly Nodes[]): Cut['kept'] {
  const [first, last] = [nodes[0], nodes.at(-1)];
  return first && last ? { start: placeOf(first).start, end: placeOf(last).end } : '';
}

/** Cuts from the end, so that what stands before stays in its place. */
function cut(text: string, cuts: readonly Cut[]): string {
  return cuts
    .toSorted((a, b) => b.start - a.start)
    .reduce((left, { start, end, kept }) => {
      const stays = typeof kept === 'string' ? kept : left.slice(kept.start, kept.end);
      const lines = left.slice(start, end).split('\n').length - stays.split('\n').length;
      return left.slice(0, start) + stays + '\n'.repeat(Math.max(0, lines)) + left.slice(end);
    }, text);
}
