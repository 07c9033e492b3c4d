import { isNoteLabel } from '../core/answer/parse.ts';
import { renderSection } from '../core/answer/render.ts';
import { STAR } from '../core/answer/star.ts';
import { splitClaim } from '../core/library/claim-parts.ts';
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

/** Lists the parts of an entry's answer. Links within the site become text, because paper has no links. */
export function listFullParts({ answer, quoted }: Pick<SheetEntry, 'answer' | 'quoted'>): FullPart[] {
  if (!answer) return [];
  if (quoted) {
    const parts = splitClaim(answer, () => null);
    return [
      ...parts.map(({ line }) => ({ letter: '', label: '', html: line, note: false })),
      ...parts.map(({ label, note }) => ({ letter: '', label, html: note, note: true })),
    ].filter(({ html }) => html);
  }
  return answer.sections
    .map(({ role, label, note, ...section }) => {
      const letter = answer.shape === 'story' && role && (STAR.includes(role) || role === 'L') ? role : '';
      const shown = label && !letter && !isNoteLabel(label) ? label.replace(/\s*[:–—-]\s*$/, '') : '';
      return { letter, label: shown, note, html: renderSection(section, answer.definitions, () => null) };
    })
    .filter(({ html, label }) => html || label);
}
