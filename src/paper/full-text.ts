import type { MeasuredSection } from '../core/answer/analyze.ts';
import { sectionTitle } from '../core/answer/parse.ts';
import { renderNoted, renderSaid } from '../core/answer/render.ts';
import { STAR } from '../core/answer/star.ts';
import type { SheetEntry } from './sheet-entry.ts';

/** A part of an answer in full. */
export interface FullPart {
  /** The letter of the part in a story. Empty for other parts. */
  letter: string;
  label: string;
  html: string;
  /** Whether it is a note to yourself. */
  note: boolean;
}

/**
 * Lists the parts of an entry's answer. Links become text, because paper has no links. The notes of a strength or a
 * weakness come after everything that is said.
 */
export function listFullParts({ answer }: Pick<SheetEntry, 'answer'>): FullPart[] {
  if (!answer) return [];
  const { sections, definitions, shape, speaks } = answer;
  const sayPart = (section: MeasuredSection): FullPart => {
    const { role } = section;
    const letter = shape === 'story' && role && (STAR.includes(role) || role === 'L') ? role : '';
    const label = letter || speaks === 'quote' ? '' : sectionTitle(section);
    return { letter, label, html: renderSaid(section, definitions, () => null), note: false };
  };
  const notePart = (section: MeasuredSection): FullPart => ({
    letter: '',
    label: sectionTitle(section),
    html: renderNoted(section, definitions, () => null),
    note: true,
  });
  return speaks === 'quote'
    ? [...sections.map(sayPart), ...sections.map(notePart)].filter(({ html }) => html)
    : sections
        .map((section) => (section.note ? notePart(section) : sayPart(section)))
        .filter(({ html, label }) => html || label);
}
