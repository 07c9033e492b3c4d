import type { Element } from 'hast';
import type { Nodes } from 'mdast';
import type { Handlers, State } from 'mdast-util-to-hast';
import type { LinkResolver } from '../answer/links.ts';
import { renderNodes } from '../answer/render.ts';
import { isDefinition } from '../answer/tree/definitions.ts';
import type { Rule } from './model.ts';
import { RULE_COMPONENTS } from './rule-components.ts';

type Component<T extends string> = Extract<Nodes, { type: T }>;

/** How to render the nodes that only rules have. Code gives nothing: a checked rule has none but comments. */
const HANDLERS: Handlers = {
  mdxJsxFlowElement: (state: State, node: Component<'mdxJsxFlowElement'>) => showExample(node.name, state.all(node)),
  mdxJsxTextElement: (state: State, node: Component<'mdxJsxTextElement'>) => state.all(node),
  mdxFlowExpression: () => undefined,
  mdxTextExpression: () => undefined,
  mdxjsEsm: () => undefined,
};

/** Renders the text of a rule as HTML. */
export function renderRule({ nodes }: Rule, resolveLink: LinkResolver): string {
  const definitions = nodes.filter(isDefinition);
  return renderNodes({ nodes, figures: new Map() }, definitions, resolveLink, HANDLERS);
}

/** Makes the HTML of a weak or a strong example. */
function showExample(name: string | null, children: Element['children']): Element {
  const title = RULE_COMPONENTS.find((each) => each === name) ?? '';
  const caption: Element = {
    type: 'element',
    tagName: 'figcaption',
    properties: { className: ['over'] },
    children: [{ type: 'text', value: title }],
  };
  return {
    type: 'element',
    tagName: 'figure',
    properties: { className: ['way', 'card', title.toLowerCase()] },
    children: [caption, ...children],
  };
}
