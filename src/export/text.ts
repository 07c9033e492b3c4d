import { toHtml } from 'hast-util-to-html';
import type { MeasuredAnswer, MeasuredSection } from '../core/answer/analyze.ts';
import { type Block, collectBlocks } from '../core/answer/blocks.ts';
import { isExternal, type LinkResolver } from '../core/answer/links.ts';
import { renderSection } from '../core/answer/render.ts';
import { ROLES } from '../core/answer/star.ts';

/** Resolves links for use outside the site: only links to the web stay links. */
const link: LinkResolver = (url) => (isExternal(url) ? url : null);

/** The text of a section, with one line for each paragraph or list item. */
export function textOf({ spoken }: MeasuredSection): string {
  return linesOf(spoken);
}

/** The notes of an answer, as text. */
export function notesIn({ sections }: MeasuredAnswer): string {
  return sections
    .map((section) => {
      const isSaid = saidIn(section);
      return linesOf(collectBlocks(section.nodes).filter((block) => !isSaid(block)));
    })
    .filter(Boolean)
    .join('\n\n');
}

/** Tells which blocks are said aloud in a section. */
function saidIn({ spoken }: MeasuredSection): (block: Block) => boolean {
  const nameOfBlock = ({ line, text }: Block) => `${line} ${text}`;
  const said = new Set(spoken.map(nameOfBlock));
  return (block) => said.has(nameOfBlock(block));
}

function linesOf(blocks: readonly Block[]): string {
  return blocks.map(({ text }) => text.replace(/\s+/g, ' ').trim()).join('\n');
}

/** A section as HTML, without notes. */
export function htmlOf(section: MeasuredSection, { definitions }: MeasuredAnswer): string {
  const isSaid = saidIn(section);
  const nodes = section.nodes.filter((node) => collectBlocks([node]).every(isSaid));
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
