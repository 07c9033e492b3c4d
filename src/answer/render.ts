import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Definition, FootnoteDefinition, Image, ImageReference, InlineCode, Link, RootContent, Text } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { type Handlers, type State, toHast } from 'mdast-util-to-hast';
import { type Block, collectBlocks } from './blocks.ts';
import type { Figure } from './evidence.ts';
import { isExternal, isInternal, type LinkResolver } from './links.ts';
import { typeset } from './typography.ts';
import { gapsIn, marksByLeaf, splitLeaf } from './marks.ts';

/** What is needed to render a section. */
export interface Renderable {
  nodes: RootContent[];
  figures: ReadonlyMap<Block, Figure[]>;
}

/**
 * Renders a section as HTML. Marks figures and gaps, shows raw HTML as text, leaves out pictures, and links only to the
 * site itself or with safe schemes.
 */
export function renderSection(
  section: Renderable,
  definitions: readonly RootContent[],
  resolveLink: LinkResolver,
): string {
  const tree = toHast(
    { type: 'root', children: section.nodes },
    { handlers: handlersFor(section, definitions, resolveLink) },
  );
  return toHtml(tree, { omitOptionalTags: true });
}

function handlersFor(
  { nodes, figures }: Renderable,
  definitions: readonly RootContent[],
  resolveLink: LinkResolver,
): Handlers {
  const marks = marksByLeaf(figures);
  const neighbours = neighboursByLeaf(nodes);
  const link = (node: Link | Definition, content: ElementContent[]): ElementContent[] => {
    const href = hrefOf(node.url, resolveLink);
    return href === null
      ? content
      : [
          {
            type: 'element',
            tagName: 'a',
            properties: { href, ...(isExternal(href) ? { rel: ['noreferrer'] } : {}) },
            children: content,
          },
        ];
  };
  const links = firstByName(definitions.filter((node) => node.type === 'definition'));
  const footnotes = firstByName(definitions.filter((node) => node.type === 'footnoteDefinition'));
  return {
    text: (_: State, node: Text) =>
      splitLeaf(node.value, [...(marks.get(node) ?? []), ...gapsIn(node.value)], (text) =>
        typeset(text, ...(neighbours.get(node) ?? [])),
      ),
    inlineCode: (_: State, node: InlineCode) => [
      { type: 'element', tagName: 'code', properties: {}, children: splitLeaf(node.value, marks.get(node) ?? []) },
    ],
    html: (_: State, node: { value: string }, parent: { type: string } | undefined) =>
      htmlAsText(node.value, !HOLDS_BLOCKS.test(parent?.type ?? 'root')),
    link: (state: State, node: Link) => link(node, state.all(node)),
    linkReference: (state: State, node) => {
      const definition = links.get(node.identifier.toLowerCase());
      return definition ? link(definition, state.all(node)) : state.all(node);
    },
    image: (_: State, node: Image) => pictureAsText(node),
    imageReference: (_: State, node: ImageReference) => pictureAsText(node),
    footnoteReference: (_: State, node) => {
      const definition = footnotes.get(node.identifier.toLowerCase());
      return definition ? { type: 'text', value: ` (${toString(definition)})` } : undefined;
    },
    footnoteDefinition: () => undefined,
    heading: (state: State, node) => ({
      type: 'element',
      tagName: 'p',
      properties: {},
      children: [{ type: 'element', tagName: 'strong', properties: {}, children: state.all(node) }],
    }),
    listItem: (state: State, node, parent) => {
      const tick = node.checked == null ? [] : [{ type: 'text' as const, value: node.checked ? '☑ ' : '☐ ' }];
      const tight = parent?.type === 'list' && !parent.spread && !node.spread;
      const children = state
        .all(node)
        .flatMap((child) => (tight && child.type === 'element' && child.tagName === 'p' ? child.children : [child]));
      return { type: 'element', tagName: 'li', properties: {}, children: [...tick, ...children] };
    },
    table: (state: State, node) => {
      const [head, ...body] = state.wrap(state.all(node), false);
      const group = (tagName: string, children: ElementContent[]): Element => ({
        type: 'element',
        tagName,
        properties: {},
        children,
      });
      const table = group('table', [
        group('thead', head && head.type === 'element' ? [head] : []),
        ...(body.length ? [group('tbody', body as ElementContent[])] : []),
      ]);
      return {
        type: 'element',
        tagName: 'div',
        properties: { className: ['table-scroll'], role: 'region', ariaLabel: 'Table', tabIndex: 0 },
        children: [table],
      };
    },
  };
}

/** The characters before and after each leaf. A quotation mark at its edge is set as opening or closing by them. */
function neighboursByLeaf(nodes: RootContent[]): Map<Text | InlineCode, [before: string, after: string]> {
  return new Map(
    collectBlocks(nodes).flatMap(({ text, leaves }) =>
      leaves.map(({ node, start }) => [node, [text[start - 1] ?? '', text[start + node.value.length] ?? '']]),
    ),
  );
}

/** Definitions by name. The first one with a name is used. */
function firstByName<T extends Definition | FootnoteDefinition>(definitions: readonly T[]): Map<string, T> {
  return new Map(definitions.toReversed().map((node) => [node.identifier.toLowerCase(), node]));
}

function hrefOf(url: string, resolveLink: LinkResolver): string | null {
  if (isExternal(url)) return url;
  return isInternal(url) ? resolveLink(url) : null;
}

/** Types of node whose children are blocks, such as paragraphs. */
const HOLDS_BLOCKS = /^(?:root|blockquote|listItem)$/;

function htmlAsText(html: string, inline: boolean): ElementContent | undefined {
  const value = removeComments(html);
  if (!value.trim()) return undefined;
  const text: ElementContent = { type: 'text', value };
  return inline ? text : { type: 'element', tagName: 'p', properties: {}, children: [text] };
}

/** Removes HTML comments. A comment that is never closed goes on to the end. */
function removeComments(html: string): string {
  const [first = '', ...rest] = html.split('<!--');
  return first + rest.map((part) => (part.includes('-->') ? part.slice(part.indexOf('-->') + 3) : '')).join('');
}

function pictureAsText(node: Image | ImageReference): ElementContent {
  return { type: 'text', value: `[picture: ${node.alt || ('url' in node ? node.url : node.identifier)}]` };
}
