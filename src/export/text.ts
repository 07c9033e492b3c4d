import { toHtml } from 'hast-util-to-html';
import type { MeasuredAnswer, MeasuredSection } from '../answer/analyze.ts';
import { type Block, collectBlocks } from '../answer/blocks.ts';
import { isExternal, type LinkResolver } from '../answer/links.ts';
import { renderSection } from '../answer/render.ts';
import { ROLES } from '../answer/star.ts';

/** Resolves links for use outside the site: only links to the web stay links. */
const link: LinkResolver = (url) => (isExternal(url) ? url : null);

/** The text of a section, with one line for each paragraph or list item. */
export function textOf({ spoken }: MeasuredSection): string {
  return linesOf(spoken);
}

/** The notes of an answer, as text. */
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

/** A section as HTML, without notes. */
export function htmlOf(section: MeasuredSection, { definitions }: MeasuredAnswer): string {
  const nodes = section.nodes.filter((node) => collectBlocks([node]).every((block) => isSaid(block, section)));
  // A table scrolls by itself on the site alone.
  return renderSection({ ...section, nodes }, definitions, link)
    .replace(/<div class="table-scroll"[^>]*>([\s\S]*?<\/table>)<\/div>/g, '$1')
    .trim();
}

/** The name of a section: its label, or the part's name if the label is only a letter. Empty without a label. */
export function nameOf({ label, role }: MeasuredSection): string {
  const name = label?.replace(/\s*[:–—-]\s*$/, '').trim() ?? '';
  return role && name.toUpperCase() === role ? ROLES[role] : name;
}

/** Escapes plain text for HTML. */
export function escapeHtml(text: string): string {
  return toHtml({ type: 'text', value: text });
}
