import { type DefaultTreeAdapterTypes as Tree, parse } from 'parse5';

/** An element of a page. */
export interface Tag {
  /** The name of the element, in lower case. */
  name: string;
  /** Attributes by their names in lower case. One without a value has an empty value. */
  attributes: ReadonlyMap<string, string>;
  /** The text of a script or a style sheet. Empty for other elements. */
  text: string;
}

/** Reads the elements of a page in their order, as a browser reads them. */
export function readTags(html: string): Tag[] {
  return tagsIn(parse(html, { scriptingEnabled: false }));
}

function tagsIn(node: Tree.Node): Tag[] {
  const own = 'tagName' in node ? [tagOf(node)] : [];
  const content = 'content' in node ? tagsIn(node.content) : [];
  return [...own, ...content, ...('childNodes' in node ? node.childNodes.flatMap(tagsIn) : [])];
}

function tagOf({ tagName, attrs, childNodes }: Tree.Element): Tag {
  const holdsText = tagName === 'script' || tagName === 'style';
  return {
    name: tagName,
    attributes: new Map(attrs.map(({ name, value }) => [name.toLowerCase(), value])),
    text: holdsText ? childNodes.map((child) => ('value' in child ? child.value : '')).join('') : '',
  };
}
