import type { Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';

/** A link as written in an answer. */
export interface WrittenLink {
  url: string;
  /** Line in the Markdown that was parsed, from 1. */
  line: number;
}

/** Turns a link as written into an address on the site. Null if it must not be a link. */
export type LinkResolver = (url: string) => string | null;

const SAFE_SCHEME = /^(?:https?|mailto|tel):/i;
const ANY_SCHEME = /^[a-z][a-z0-9+.-]*:|^\/\//i;

/** White space and control characters. Browsers ignore them in the scheme of a URL. */
const INVISIBLE = /[\u0000-\u0020\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202f\u2060\ufeff]/g;

/** Whether a link leads to another site, with a safe scheme such as https or mailto. */
export function isExternal(url: string): boolean {
  return SAFE_SCHEME.test(url.replace(INVISIBLE, ''));
}

/** Whether a link stays on the site: no scheme, no other host. */
export function isInternal(url: string): boolean {
  return !ANY_SCHEME.test(url.replace(INVISIBLE, '').replaceAll('\\', '/'));
}

/** Collects the links in some nodes, including reference definitions. */
export function findLinks(nodes: readonly RootContent[]): WrittenLink[] {
  const links: WrittenLink[] = [];
  const root: Root = { type: 'root', children: [...nodes] };
  visit(root, (node) => {
    if (node.type === 'link' || node.type === 'definition')
      links.push({ url: node.url, line: node.position?.start.line ?? 0 });
  });
  return links;
}
