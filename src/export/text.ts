import { toHtml } from 'hast-util-to-html';
import type { MeasuredAnswer, MeasuredSection } from '../core/answer/analyze.ts';
import type { Block } from '../core/answer/blocks.ts';
import { isExternal, type LinkResolver } from '../core/answer/links.ts';
import { renderSaid } from '../core/answer/render.ts';
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
    .map(({ blocks }) => linesOf(blocks.filter(({ as }) => as === 'noted')))
    .filter(Boolean)
    .join('\n\n');
}

function linesOf(blocks: readonly Block[]): string {
  return blocks.map(({ text }) => text.replace(/\s+/g, ' ').trim()).join('\n');
}

/** A section as HTML, without notes. */
export function htmlOf(section: MeasuredSection, { definitions }: MeasuredAnswer): string {
  // Only the site needs the box in which a table scrolls.
  return renderSaid(section, definitions, link)
    .replace(/<div class="table-scroll"[^>]*>([\s\S]*?<\/table>)<\/div>/g, '$1')
    .trim();
}

/** The label of a section, with the name of a part in place of its letter. Empty without a label. */
export function labelName({ label, role }: MeasuredSection): string {
  const name = label ?? '';
  return role && name.toUpperCase() === role ? ROLES[role] : name;
}

/** Escapes plain text for HTML. */
export function escapeHtml(text: string): string {
  return toHtml({ type: 'text', value: text });
}
