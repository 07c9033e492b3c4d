import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Code, Heading, Image, Link, RootContent, Text } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { type State, toHast } from 'mdast-util-to-hast';
import { isExternal } from '../core/answer/links.ts';
import { typeset } from '../core/answer/typography.ts';
import { slug } from 'github-slugger';

/** A picture on the site. */
export interface Picture {
  /** Its address. */
  src: string;
  /** Its width and height, in px. */
  width: number;
  height: number;
}

/** The addresses that links and pictures of the guide get. */
export interface GuideAddresses {
  /** The address of a link. Null when there is none, and the link becomes text. */
  link: (url: string) => string | null;
  /** The picture at a path. Null when there is none. */
  picture: (url: string) => Picture | null;
}

const element = (tagName: string, properties: Element['properties'], children: ElementContent[]): Element => ({
  type: 'element',
  tagName,
  properties,
  children,
});

/** Renders text of the guide as HTML. Leaves out HTML in it, which is only for readers of the file. */
export function renderGuide(nodes: readonly RootContent[], addresses: GuideAddresses): string {
  const tree = toHast(
    { type: 'root', children: [...nodes] },
    {
      handlers: {
        text: (_: State, node: Text) => ({ type: 'text', value: typeset(node.value) }),
        heading: (state: State, node: Heading) =>
          element(`h${node.depth}`, { id: slug(toString(node)) }, state.all(node)),
        // A line that is too wide can be scrolled with the keyboard.
        code: (_: State, node: Code) =>
          element('pre', { tabIndex: 0 }, [element('code', {}, [{ type: 'text', value: node.value }])]),
        link: (state: State, node: Link) => {
          const href = isExternal(node.url) ? node.url : addresses.link(node.url);
          return href === null ? state.all(node) : element('a', { href }, state.all(node));
        },
        image: (_: State, node: Image) => {
          const picture = addresses.picture(node.url);
          return picture
            ? element('img', { ...picture, alt: node.alt ?? '' }, [])
            : { type: 'text', value: node.alt ?? '' };
        },
      },
    },
  );
  return toHtml(tree);
}
