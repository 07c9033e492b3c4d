import escapeStringRegexp from 'escape-string-regexp';
import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { type Document, isMap, isScalar, isSeq, parseDocument, visit as visitYaml } from 'yaml';
import { parseMarkdown } from '../answer/tree/markdown.ts';
import type { Content } from './content.ts';
import { type Entry, splitFrontMatter } from './entry.ts';
import type { TextFile } from './files.ts';
import type { Kind } from './kinds.ts';
import { readLinkTarget } from './link-target.ts';
import { parseRule } from './mdx.ts';
import { COMPETENCIES, TOPICS } from './settings.ts';

/** Slugs that this edition hides: links to them become plain text. */
export type Hidden = readonly { kind: Kind; slug: string }[];

/** Text that may be a link. A body without it is not parsed. */
const MAY_HOLD_LINK = /\]\s*[([:]|\b(?:href|src)/i;

/** The fields of front matter that list other entries. */
const NAMING_FIELDS = ['stories', 'questions'] as const;

/** Turns links to hidden entries in an entry's body into plain text. All lines keep their numbers. */
export function withoutHiddenLinks(entry: Pick<Entry, 'body' | 'kind' | 'data'>, hidden: Hidden): string {
  const { body, kind, data } = entry;
  if (!hidden.length || !MAY_HOLD_LINK.test(body)) return body;
  const hiddenStories = hidden.filter(
    ({ kind: of, slug }) => of === 'story' && 'stories' in data && data.stories.includes(slug),
  );
  const leadsToHidden = (url: string) => {
    // The page of a question has the sections of its stories.
    if (url.startsWith('#'))
      return hiddenStories.some(({ slug }) => url === `#story-${slug}` || url.startsWith(`#${slug}-`));
    const target = readLinkTarget(url, kind);
    return target !== null && hidden.some(({ kind: of, slug }) => of === target.kind && slug === target.slug);
  };
  const tree = kind === 'rule' ? parseRule(body) : parseMarkdown(body);
  return tree ? cut(body, findCuts(tree, body, leadsToHidden)) : body;
}

/**
 * Removes the names of hidden entries from a file's lists and comments. All other text stays as it is.
 * @param entry the entry as its edition shows it
 */
export function withoutNames(entry: Entry, hidden: Hidden): string {
  const { front = '', yaml = '' } = splitFrontMatter(entry.source) ?? {};
  const body = entry.body.slice(front.replace(/[^\n]+/g, '').length);
  return `---\n${withoutValues(yaml, entry, hidden)}---\n${withoutComments(body, hidden)}`;
}

function withoutValues(yaml: string, { data }: Entry, hidden: Hidden): string {
  const document = parseDocument(yaml);
  let isChanged = false;
  for (const key of NAMING_FIELDS) {
    const list = document.get(key);
    const kept: readonly string[] = (data as Partial<Record<typeof key, string[]>>)[key] ?? [];
    if (!isSeq(list)) continue;
    const items = list.items.filter((item) => kept.includes(scalarText(item)));
    if (items.length === list.items.length) continue;
    isChanged = true;
    list.items = items;
    if (!items.length) document.delete(key);
  }
  if (cleanComments(document, hidden)) isChanged = true;
  return isChanged ? document.toString({ lineWidth: 0, flowCollectionPadding: false }) : yaml;
}

/** Removes the lines of YAML comments that name hidden entries. Returns whether there were any. */
function cleanComments(document: Document, hidden: Hidden): boolean {
  let isChanged = false;
  const clean = (node: { comment?: string | null; commentBefore?: string | null }) => {
    for (const key of ['comment', 'commentBefore'] as const) {
      const comment = node[key];
      if (!comment || !hidden.some(({ slug }) => isNamed(slug, comment))) continue;
      isChanged = true;
      node[key] = withoutLines(comment, hidden) || null;
    }
  };
  clean(document);
  visitYaml(document, { Node: (_, node) => clean(node) });
  return isChanged;
}

/**
 * Removes what only hidden entries use from a file of settings: topics, competencies, and comments that name a hidden
 * entry. Null if nothing is left.
 */
export function withoutIds(
  { path, text }: TextFile,
  { topics, competencies }: Pick<Content, 'topics' | 'competencies'>,
  hidden: Hidden,
): string | null {
  if (!hidden.length) return text;
  const known: readonly { id: unknown }[] | null =
    path === TOPICS ? topics : path === COMPETENCIES ? competencies : null;
  const document = parseDocument(text);
  const list = document.contents;
  let isChanged = cleanComments(document, hidden);
  if (known && isSeq(list)) {
    const items = list.items.filter((item) => isMap(item) && known.some(({ id }) => id === item.get('id')));
    if (!items.length) return null;
    isChanged ||= items.length < list.items.length;
    list.items = items;
  }
  return isChanged ? document.toString({ lineWidth: 0 }) : text;
}

function scalarText(item: unknown): string {
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

/** Removes HTML comments that name hidden entries. */
function withoutComments(body: string, hidden: Hidden): string {
  let [rest, at] = ['', 0];
  for (const { start, end } of findComments(body)) {
    const comment = body.slice(start, end);
    rest += body.slice(at, start) + (hidden.some(({ slug }) => isNamed(slug, comment)) ? '' : comment);
    at = end;
  }
  return rest + body.slice(at);
}

/** The end of a comment, by its beginning. */
const ENDS: Readonly<Record<string, string>> = { '<!--': '-->', '{/*': '*/}' };

/** Finds the comments of a text, in order. A beginning that is never closed is no comment. */
function findComments(body: string): Omit<Cut, 'text'>[] {
  const found: Omit<Cut, 'text'>[] = [];
  const unclosed = new Set<string>();
  let at = 0;
  for (const { 0: opening, index } of body.matchAll(/<!--|\{\/\*/g)) {
    if (index < at || unclosed.has(opening)) continue;
    const ending = ENDS[opening]!;
    const close = body.indexOf(ending, index + opening.length);
    if (close < 0) unclosed.add(opening);
    else found.push({ start: index, end: (at = close + ending.length) });
  }
  return found;
}

/** Whether a comment names an entry. A slug that is one plain word counts only if it looks like a name. */
function isNamed(slug: string, text: string): boolean {
  const escaped = escapeStringRegexp(slug);
  const before = String.raw`(?<![\p{L}\p{N}_-])`;
  const after = String.raw`(?![\p{L}\p{N}_-])`;
  const plain = text.normalize('NFC');
  if (!/^\p{L}+$/u.test(slug)) return new RegExp(before + escaped + after, 'u').test(plain);
  return new RegExp(
    String.raw`(?:\/|\[\s*|,\s*|^\s*-\s+|["'\x60])${escaped}${after}|${before}${escaped}\.md`,
    'mu',
  ).test(plain);
}

/** A range of a text, and its replacement. */
interface Cut {
  start: number;
  end: number;
  text: string;
}

function findCuts(tree: Root, body: string, isHidden: (url: string) => boolean): Cut[] {
  // Of several definitions with one name, Markdown uses the first.
  const definitions = new Map<string, string>();
  visit(tree, 'definition', ({ identifier, url }) => {
    if (!definitions.has(identifier)) definitions.set(identifier, url);
  });
  const urlOf = (node: Nodes) =>
    'url' in node ? node.url : 'identifier' in node ? (definitions.get(node.identifier) ?? '') : '';
  const cuts: Cut[] = [];
  visit(tree, (node) => {
    const range = rangeOf(node);
    if (node.type === 'html') cuts.push(...cutAddresses(body, range, isHidden));
    else if (!isHidden(urlOf(node))) return;
    else if (node.type === 'link' || node.type === 'linkReference') cuts.push(...cutAround(range, node.children));
    else if (node.type === 'image' || node.type === 'imageReference') cuts.push({ ...range, text: node.alt ?? '' });
    else if (node.type === 'definition') cuts.push({ ...range, text: '' });
  });
  return cuts;
}

/** The ranges before and after the words of a link. */
function cutAround({ start, end }: Omit<Cut, 'text'>, words: readonly Nodes[]): Cut[] {
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last) return [{ start, end, text: '' }];
  return [
    { start, end: rangeOf(first).start, text: '' },
    { start: rangeOf(last).end, end, text: '' },
  ];
}

/** Removes addresses of hidden entries from raw HTML, which is shown as text. */
function cutAddresses(body: string, { start, end }: Omit<Cut, 'text'>, isHidden: (url: string) => boolean): Cut[] {
  const found = body.slice(start, end).matchAll(/\s*\b(?:href|src)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))/gi);
  return [...found].flatMap(({ 0: whole, index, 1: double, 2: single, 3: bare }) =>
    isHidden(double ?? single ?? bare ?? '')
      ? [{ start: start + index, end: start + index + whole.length, text: '' }]
      : [],
  );
}

function rangeOf({ position }: Nodes): Omit<Cut, 'text'> {
  return { start: position?.start.offset ?? 0, end: position?.end.offset ?? 0 };
}

/** Applies cuts. Of two that overlap, the later one is used. All other lines keep their numbers. */
function cut(text: string, cuts: readonly Cut[]): string {
  const parts: string[] = [];
  let next = text.length;
  for (const { start, end, text: instead } of cuts.toSorted((a, b) => b.start - a.start)) {
    if (end > next) continue;
    const lines = text.slice(start, end).split('\n').length - instead.split('\n').length;
    parts.push(text.slice(end, next), instead + '\n'.repeat(Math.max(0, lines)));
    next = start;
  }
  return [...parts, text.slice(0, next)].toReversed().join('');
}
