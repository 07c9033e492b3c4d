import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type {
  Code,
  Definition,
  Heading,
  InlineCode,
  Link,
  LinkReference,
  ListItem,
  Parents,
  RootContent,
  Table,
  Text,
} from 'mdast';
import { type Handlers, type State, toHast } from 'mdast-util-to-hast';
import { type Block, collectBlocks, type BlockLeaf } from './blocks.ts';
import type { MeasuredSection } from './analyze.ts';
import type { Figure } from './figures.ts';
import { isExternal, isInternal, type LinkResolver } from './links.ts';
import { typeset } from './typography.ts';
import { gapMarks, marksByLeaf, splitLeaf } from './marks.ts';

/** What is needed to render some nodes. */
interface Renderable {
  nodes: RootContent[];
  figures: ReadonlyMap<Block, Figure[]>;
}

/** Renders what is said aloud in a section as HTML. */
export function renderSaid(
  { said, figures }: Pick<MeasuredSection, 'said' | 'figures'>,
  definitions: readonly RootContent[],
  resolveLink: LinkResolver,
): string {
  return renderNodes({ nodes: said, figures }, definitions, resolveLink);
}

/** Renders the notes in a section as HTML. */
export function renderNoted(
  { noted }: Pick<MeasuredSection, 'noted'>,
  definitions: readonly RootContent[],
  resolveLink: LinkResolver,
): string {
  return renderNodes({ nodes: noted, figures: NO_FIGURES }, definitions, resolveLink);
}

const NO_FIGURES: ReadonlyMap<Block, Figure[]> = new Map();

/**
 * Renders nodes as HTML. Marks figures and gaps. Makes links only to the site itself or with a safe scheme.
 * @param handlers how to render nodes that no answer has
 */
export function renderNodes(
  section: Renderable,
  definitions: readonly RootContent[],
  resolveLink: LinkResolver,
  handlers: Handlers = {},
): string {
  const tree = toHast(
    { type: 'root', children: section.nodes },
    { handlers: { ...handlersFor(section, definitions, resolveLink), ...handlers } },
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
  return {
    text: (_: State, node: Text) =>
      splitLeaf(node.value, [...(marks.get(node) ?? []), ...gapMarks(node.value)], (text) =>
        typeset(text, ...(neighbours.get(node) ?? [])),
      ),
    inlineCode: (_: State, node: InlineCode) => [
      { type: 'element', tagName: 'code', properties: {}, children: splitLeaf(node.value, marks.get(node) ?? []) },
    ],
    code: (_: State, node: Code) => ({
      type: 'element',
      tagName: 'pre',
      properties: {},
      children: [
        { type: 'element', tagName: 'code', properties: {}, children: [{ type: 'text', value: `${node.value}\n` }] },
      ],
    }),
    // The tree has no HTML but comments.
    html: () => undefined,
    link: (state: State, node: Link) => link(node, state.all(node)),
    linkReference: (state: State, node: LinkReference) => {
      const definition = links.get(node.identifier.toLowerCase());
      return definition ? link(definition, state.all(node)) : state.all(node);
    },
    footnoteDefinition: () => undefined,
    heading: (state: State, node: Heading) => ({
      type: 'element',
      tagName: 'p',
      properties: {},
      children: [{ type: 'element', tagName: 'strong', properties: {}, children: state.all(node) }],
    }),
    listItem: (state: State, node: ListItem, parent?: Parents) => {
      const tight = parent?.type === 'list' && !parent.spread && !node.spread;
      const children = state
        .all(node)
        .flatMap((child) => (tight && child.type === 'element' && child.tagName === 'p' ? child.children : [child]));
      const { number } = node.data ?? {};
      const properties = number === undefined ? {} : { value: String(number) };
      return { type: 'element', tagName: 'li', properties, children };
    },
    table: (state: State, node: Table) => {
      const [head, ...body] = state.wrap(state.all(node), false);
      const group = (tagName: string, children: ElementContent[]): Element => ({
        type: 'element',
        tagName,
        properties: {},
        children,
      });
      const table = group('table', [
        group('thead', head?.type === 'element' ? [head] : []),
        ...(body.length ? [group('tbody', body)] : []),
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

/** The characters before and after each leaf. They decide whether a quotation mark at its edge opens or closes. */
function neighboursByLeaf(nodes: RootContent[]): Map<BlockLeaf['node'], [before: string, after: string]> {
  return new Map(
    collectBlocks(nodes).flatMap(({ text, leaves }) =>
      leaves.map(({ node, start }) => [node, [text[start - 1] ?? '', text[start + node.value.length] ?? '']]),
    ),
  );
}

/** Definitions by name. The first one with a name is used. */
function firstByName(definitions: readonly Definition[]): Map<string, Definition> {
  return new Map(definitions.toReversed().map((node) => [node.identifier.toLowerCase(), node]));
}

function hrefOf(url: string, resolveLink: LinkResolver): string | null {
  if (isExternal(url)) return url;
  return isInternal(url) ? resolveLink(url) : null;
}
