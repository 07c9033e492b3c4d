import type { MeasuredSection } from '../answer/analyze.ts';
import { ROLES } from '../answer/star.ts';

/** A section with the id its address ends in, and its label as it is shown. */
export interface NamedSection {
  section: MeasuredSection;
  id: string;
  label: string;
}

/** Gives every section an id of its own on the page, and a label without its colon. */
export function nameSections(sections: readonly MeasuredSection[], prefix: string): NamedSection[] {
  const taken = new Map<string, number>();
  return sections.map((section, index) => {
    const label = section.label?.replace(/\s*[:–—-]\s*$/, '').trim() ?? '';
    const base = prefix + (slugify(label) || (section.role ? ROLES[section.role].toLowerCase() : `part-${index + 1}`));
    const count = (taken.get(base) ?? 0) + 1;
    taken.set(base, count);
    return { section, label, id: count > 1 ? `${base}-${count}` : base };
  });
}

function slugify(label: string): string {
  return label
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}
