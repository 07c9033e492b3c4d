import type { Html, Image, InlineCode, PhrasingContent, Text } from 'mdast';
import { attributeOf, readTag, type Tag } from './html-tags.ts';
import { sourceRange } from './source-range.ts';
import { writtenBetween } from './written.ts';
import { joinTexts, textOf, writeLeaf, writtenIn } from './leaves.ts';

/** An opening tag, and the nodes after it until it is closed. */
interface OpenElement {
  tag: Tag;
  node: Html;
  children: PhrasingContent[];
}

/** Most elements within each other. The text of deeper ones is shown without formatting. */
const MOST_NESTED_ELEMENTS = 20;

/**
 * Replaces the tags in a line by nodes that mean the same. A tag that nothing closes stays as it is written, and so
 * does text that only looks like a tag.
 */
export function readTags(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const line: PhrasingContent[] = [];
  const opened: OpenElement[] = [];
  const open = new Map<string, number>();
  const count = (name: string, by: number) => open.set(name, (open.get(name) ?? 0) + by);
  const add = (...added: PhrasingContent[]) => (opened.at(-1)?.children ?? line).push(...added);
  /** Makes text of the last opening tag, which nothing closes. */
  const showAsText = (): void => {
    const { tag, node, children } = opened.pop()!;
    count(tag.name, -1);
    add(asText(node), ...children);
  };

  for (const node of nodes) {
    const tag = node.type === 'html' ? readTag(node.value) : null;
    if (node.type !== 'html') add(node);
    else if (node.value.startsWith('<!--')) continue;
    else if (!tag) add(asText(node));
    else if (tag.isVoid) add(...readVoid(tag, node));
    else if (!tag.closes) {
      opened.push({ tag, node, children: [] });
      count(tag.name, 1);
    } else if (open.get(tag.name)) {
      while (opened.at(-1)!.tag.name !== tag.name) showAsText();
      const { tag: start, node: at, children } = opened.pop()!;
      count(tag.name, -1);
      add(...(opened.length > MOST_NESTED_ELEMENTS ? children : readElement(start, at, children)));
    } else if (tag.means === 'block' || tag.means === 'item') {
      // It closes what another block opened.
      add({ type: 'break', position: node.position });
    } else {
      add(asText(node));
    }
  }
  while (opened.length) showAsText();
  return joinText(tidyBreaks(line));
}

/** Joins text that was split by tags: "List" and "<String>". */
export function joinText(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const joined: PhrasingContent[] = [];
  for (const node of nodes) {
    const last = joined.at(-1);
    if (node.type === 'text' && last?.type === 'text') joined[joined.length - 1] = joinTexts(last, node);
    else joined.push(node);
  }
  return joined;
}

/** Makes text of a tag. A tag with quotation marks becomes code, in which they stay straight. */
function asText({ value, position, data }: Html): Text | InlineCode {
  return { type: /["']/.test(value) ? 'inlineCode' : 'text', value, position, ...(data && { data }) };
}

function readVoid(tag: Tag, { position }: Html): PhrasingContent[] {
  if (tag.means === 'br' || tag.means === 'block') return [{ type: 'break', position }];
  if (tag.means === 'input') {
    const isTicked = attributeOf(tag, 'checked') !== undefined;
    return attributeOf(tag, 'type') === 'checkbox' ? [{ type: 'text', value: isTicked ? '☑ ' : '☐ ', position }] : [];
  }
  if (tag.means !== 'img') return [];
  const picture: Image = {
    type: 'image',
    url: attributeOf(tag, 'src') ?? '',
    alt: attributeOf(tag, 'alt') ?? '',
    position,
  };
  return [picture];
}

function readElement(tag: Tag, { position }: Html, children: PhrasingContent[]): PhrasingContent[] {
  const text = (value: string): Text => textOf(writtenBetween(value, position?.start, position?.end));
  /** Makes text of raised or lowered characters. It has the range of the text between the tags. */
  const raised = (characters: ReadonlyMap<string, string>, mark: string): Text => {
    const { value, pieces } = writtenIn(children);
    const { start, end } = sourceRange({ value, pieces }, 0, value.length);
    return textOf(writtenBetween(raise(value, characters, mark), start, end));
  };
  switch (tag.means) {
    case 'strong':
    case 'emphasis':
    case 'delete':
      return children.length ? [{ type: tag.means, children, position }] : [];
    case 'inlineCode':
      return children.every((child) => child.type === 'text' || child.type === 'inlineCode') && children.length
        ? [{ ...writeLeaf({ type: 'inlineCode', value: '' }, writtenIn(children)), position } satisfies InlineCode]
        : children;
    case 'sup':
      return [raised(SUPERSCRIPTS, '^')];
    case 'sub':
      return [raised(SUBSCRIPTS, '_')];
    case 'q':
      return [text('“'), ...children, text('”')];
    case 'a': {
      const url = attributeOf(tag, 'href');
      return url && children.length ? [{ type: 'link', url, children, position }] : children;
    }
    case 'block':
      return [{ type: 'break', position }, ...children, { type: 'break', position }];
    case 'item':
      return [{ type: 'break', position }, text('• '), ...children, { type: 'break', position }];
    default:
      return children;
  }
}

/** Keeps one of several line breaks, and none before or after the text. */
function tidyBreaks(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const hasText = (node: PhrasingContent | undefined) =>
    node !== undefined && node.type !== 'break' && !(node.type === 'text' && !node.value.trim());
  let last: PhrasingContent | undefined;
  const kept = nodes.filter((node) => {
    if (node.type === 'break' && !hasText(last)) return false;
    if (node.type === 'break' || hasText(node)) last = node;
    return true;
  });
  const end = kept.findLastIndex(hasText);
  return kept.filter((node, index) => index <= end || node.type !== 'break');
}

const SUPERSCRIPTS = charactersOf('0123456789+-=()nix', '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿⁱˣ');
const SUBSCRIPTS = charactersOf('0123456789+-=()aeoxn', '₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₐₑₒₓₙ');

/** Endings of numbers and signs that are often raised, and mean the same when they are not. */
const ORDINALS: ReadonlySet<string> = new Set([
  'st',
  'nd',
  'rd',
  'th',
  'er',
  're',
  'e',
  'o',
  'a',
  'os',
  'as',
  'tm',
  '™',
  '®',
]);

/** Writes text above or below the line with raised or lowered characters: "10⁶" is not "106". */
function raise(text: string, characters: ReadonlyMap<string, string>, mark: string): string {
  const plain = text.trim();
  if (!plain || ORDINALS.has(plain.toLowerCase())) return plain;
  const raised = [...plain].map((character) => characters.get(character));
  return raised.every((each) => each !== undefined)
    ? raised.join('')
    : `${mark}${plain.length > 1 ? `(${plain})` : plain}`;
}

function charactersOf(plain: string, raised: string): ReadonlyMap<string, string> {
  const characters = [...raised];
  return new Map([...plain].map((character, index) => [character, characters[index]!]));
}
