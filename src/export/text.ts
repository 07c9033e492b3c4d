import { toHtml } from 'hast-util-to-html';
import type { MeasuredAnswer, MeasuredSection } from '../answer/analyze.ts';
import { type Block, collectBlocks } from '../answer/blocks.ts';
import { isExternal, type LinkResolver } from '../answer/links.ts';
import { renderSection } from '../answer/render.ts';
import { ROLES } from '../answer/star.ts';
import type { Question } from '../library/model.ts';

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
  return renderSection({ ...section, nodes }, definitions, link).trim();
}

/** What a section is called: as it is labelled, else by its part; nothing for a text without labels. */
export function nameOf({ label, role }: MeasuredSection): string {
  return label?.replace(/\s*[:–—-]\s*$/, '').trim() || (role ? ROLES[role] : '');
}

/** Plain text as HTML. */
export function escapeHtml(text: string): string {
  return toHtml({ type: 'text', value: text });
}

/** The answers that are said to a question: its own, its first story's, and those that it gathers. */
export function answersTo({ answer, stories, gathered }: Question): MeasuredAnswer[] {
  return [answer, ...stories.slice(0, 1).map((story) => story.answer), ...gathered.map((claim) => claim.answer)].filter(
    ({ words }) => words > 0,
  );
}
