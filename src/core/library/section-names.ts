import { slug } from 'github-slugger';
import type { MeasuredSection } from '../answer/analyze.ts';
import { ROLES } from '../answer/star.ts';

/** A section, with its id on the page. */
export interface NamedSection {
  section: MeasuredSection;
  id: string;
  /** Its label. Empty if it has none. */
  label: string;
}

/** Ids that every page uses. */
const PAGE_IDS = ['main', 'keys-title', 'found'];

/** Gives each section a unique id on the page. */
export function nameSections(sections: readonly MeasuredSection[], prefix: string): NamedSection[] {
  const taken = new Set<string>(PAGE_IDS);
  // The next number to try for each id: sections that share a label do not count from 2 each time.
  const counts = new Map<string, number>();
  return sections.map((section, index) => {
    const label = section.label ?? '';
    const base = prefix + (slug(label) || (section.role ? ROLES[section.role].toLowerCase() : `part-${index + 1}`));
    let id = base;
    for (let count = counts.get(base) ?? 2; taken.has(id); count++) {
      id = `${base}-${count}`;
      counts.set(base, count);
    }
    taken.add(id);
    return { section, label, id };
  });
}
