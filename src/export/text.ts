import { toHtml } from 'hast-util-to-html';
import type { MeasuredAnswer, MeasuredSection } from '../answer/analyze.ts';
import { type Block, collectBlocks } from '../answer/blocks.ts';
import { isExternal, type LinkResolver } from '../answer/links.ts';
import { renderSection } from '../answer/render.ts';
import { ROLES } from '../answer/star.ts';

/** Away from the site only links to the web lead somewhere. */
const link: LinkResolver = (url) => (isExternal(url) ? url : null);

/** What is said in a section, a paragraph or an item a line. */
export function textOf({ spoken }: MeasuredSection): string {
  return linesOf(spoken);
}

/** What stands in an answer for its author alone. */
export function notesIn({ sections }: MeasuredAnswer): string {
  return sections
    .map((section) => linesOf(collectBlocks(section.nodes).filter((block) => !isSaid(block, section))))
    .filter(Boolean)
    .join('\n\n');
}

function isSaid({ line, text }: Block, { spoken }: MeasuredSection): boolean {
  return spoken.some((said) => said.line === line && said.text === text);
}

function linesOf(blocks: readonly Block[]): string {
  return blocks.map(({ text }) => text.replace(/\s+/g, ' ').trim()).join('\n');
}

/** What is said in a section with its marks, as HTML. */
export function htmlOf(section: MeasuredSection, { definitions }: MeasuredAnswer): string {
  const nodes = section.nodes.filter((node) => collectBlocks([node]).every((block) => isSaid(block, section)));
  // A table scrolls by itself on the site alone.
  return renderSection({ ...section, nodes }, definitions, link)
    .replace(/<div class="table-scroll"[^>]*>([\s\S]*?<\/table>)<\/div>/g, '$1')
    .trim();
}

/** What a section is called: as it is labelled, a letter by its part; nothing for a text without a label. */
export function nameOf({ label, role }: MeasuredSection): string {
  const name = label?.replace(/\s*[:–—-]\s*$/, '').trim() ?? '';
  return role && name.toUpperCase() === role ? ROLES[role] : name;
}

/** Plain text as HTML. */
export function escapeHtml(text: string): string {
  return toHtml({ type: 'text', value: text });
}
