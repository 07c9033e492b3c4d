import type { MeasuredAnswer, MeasuredSection } from '../answer/analyze.ts';
import type { LinkResolver } from '../answer/links.ts';
import { isNoteLabel } from '../answer/parse.ts';
import { renderSection } from '../answer/render.ts';

/** A part of a strength or a weakness, as HTML. */
export interface ClaimPart {
  label: string;
  /** The text to say. */
  line: string;
  /** The notes beside it. */
  note: string;
}

/** Splits a claim into the text to say, which is its blockquote if it has one, and the notes. */
export function splitClaim({ sections, definitions }: MeasuredAnswer, link: LinkResolver): ClaimPart[] {
  const quoted = sections.some((section) => !section.note && section.nodes.some(({ type }) => type === 'blockquote'));
  return sections.map((section) => {
    const isLine = ({ type }: MeasuredSection['nodes'][number]) => !section.note && (!quoted || type === 'blockquote');
    const html = (said: boolean) =>
      renderSection(
        { ...section, nodes: section.nodes.filter((node) => isLine(node) === said) },
        definitions,
        link,
      ).trim();
    const label = section.label && !isNoteLabel(section.label) ? section.label : '';
    return { label, line: html(true), note: html(false) };
  });
}
