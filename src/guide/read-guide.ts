import { slug } from 'github-slugger';
import type { Heading, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { findLinks, type WrittenLink } from '../core/answer/links.ts';
import { parseMarkdown } from '../core/answer/tree/markdown.ts';

/** The file that lists the pages in their order. It is the first page of the guide on the site. */
const CONTENTS = 'README.md';

/** A piece of a page: text, or the name of a table. */
export type Part = { nodes: RootContent[] } | { table: string };

/** A heading of a page, and what is below it. */
export interface Section {
  /** The id of its heading. Empty for what is above the first. */
  id: string;
  title: string;
  parts: Part[];
}

/** A page of the guide. */
export interface GuidePage {
  /** The name of its file. */
  file: string;
  /** The last part of its address. Empty for the first page. */
  slug: string;
  title: string;
  /** Its first paragraph: what it is for. */
  lead: string;
  /** Everything below the first paragraph. */
  sections: Section[];
  links: WrittenLink[];
}

/**
 * Reads the pages of the guide, in the order in which the first one links to them.
 * @param files the text of each file, by its name
 */
export function readGuide(files: ReadonlyMap<string, string>): GuidePage[] {
  const contents = readPage(CONTENTS, files.get(CONTENTS) ?? '');
  const named = contents.links.map(({ url }) => url).filter((url) => files.has(url) && url !== CONTENTS);
  return [contents, ...[...new Set(named)].map((file) => readPage(file, files.get(file)!))];
}

function readPage(file: string, text: string): GuidePage {
  const { children } = parseMarkdown(text);
  const [title, lead, ...rest] = children;
  return {
    file,
    slug: file === CONTENTS ? '' : file.replace(/\.md$/, ''),
    title: title ? toString(title) : '',
    lead: lead ? toString(lead) : '',
    sections: splitSections(rest),
    links: findLinks(children),
  };
}

function splitSections(nodes: readonly RootContent[]): Section[] {
  const sections: Section[] = [{ id: '', title: '', parts: [] }];
  for (const node of nodes) {
    if (isHeading(node)) {
      const title = toString(node);
      sections.push({ id: slug(title), title, parts: [] });
    } else addTo(sections.at(-1)!.parts, node);
  }
  return sections.filter(({ id, parts }) => id || parts.length);
}

function isHeading(node: RootContent): node is Heading {
  return node.type === 'heading' && node.depth === 2;
}

function addTo(parts: Part[], node: RootContent): void {
  const [, table] = node.type === 'html' ? (/^<!-- table: (.+?) -->$/.exec(node.value) ?? []) : [];
  const last = parts.at(-1);
  if (table !== undefined) parts.push({ table });
  else if (last && 'nodes' in last) last.nodes.push(node);
  else parts.push({ nodes: [node] });
}
