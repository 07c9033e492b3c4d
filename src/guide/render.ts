import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Code, Heading, Image, Link, RootContent, Text } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { type State, toHast } from 'mdast-util-to-hast';
import { isExternal } from '../core/answer/links.ts';
import { typeset } from '../core/answer/typography.ts';
import { slug } from 'github-slugger';

/** A picture as the site has it. */
export interface Picture {
  src: string;
  width: number;
  height: number;
}

/** Where a page of the guide is shown. */
export interface GuidePlace {
  /** Where a link of the guide leads there; null when it leads nowhere, and is text. */
  link: (url: string) => string | null;
  /** A picture of the guide; null when there is none. */
  picture: (url: string) => Picture | null;
}

const element = (tagName: string, properties: Element['properties'], children: ElementContent[]): Element => ({
  type: 'element',
  tagName,
  properties,
  children,
});

/** Renders text of the guide as HTML. HTML that stands in it is for those who read the file itself, and is left out. */
export function renderGuide(nodes: readonly RootContent[], place: GuidePlace): string {
  const tree = toHast(
    { type: 'root', children: [...nodes] },
    {
      handlers: {
        text: (_: State, node: Text) => ({ type: 'text', value: typeset(node.value) }),
        heading: (state: State, node: Heading) =>
          element(`h${node.depth}`, { id: slug(toString(node)) }, state.all(node)),
        // What is too wide is scrolled to with the keyboard, too.
        code: (_: State, node: Code) =>
          element('pre', { tabIndex: 0 }, [element('code', {}, [{ type: 'text', value: node.value }])]),
        link: (state: State, node: Link) => {
          const href = isExternal(node.url) ? node.url : place.link(node.url);
          return href === null ? state.all(node) : element('a', { href }, state.all(node));
        },
        image: (_: State, node: Image) => {
          const picture = place.picture(node.url);
          return picture
            ? element('img', { ...picture, alt: node.alt ?? '' }, [])
            : { type: 'text', value: node.alt ?? '' };
        },
      },
    },
  );
  return toHtml(tree);
}
