import type { Pack } from '../interviews/pack.ts';
import { type Kind, NODE_KINDS } from '../core/library/kinds.ts';
import { listNodes } from '../core/library/library.ts';
import type { Library } from '../core/library/model.ts';
import type { Paths } from './paths.ts';

/** Where an answer is shown: on the site, in an interview's pack or on the one page. Links stay in the same place. */
export interface Place {
  /** The address of an entry's page there. Null if it has none. */
  entry: (entry: { kind: Kind; slug: string }) => string | null;
  /** The address of a section of an entry. By default the entry's address with a hash. */
  section?: (address: string, section: string) => string;
  /** The address of a competency's page there. Null if it has none. */
  competency: (competency: { id: string }) => string | null;
  /** The address of the cheat sheet there. */
  sheet: string;
  /** The address of what the coach says of a check, or of all of them. Null if it has none there. */
  coach: (rule?: string) => string | null;
}

/** The site as a place: every entry has its own page. */
export function placeOfSite(library: Library, paths: Paths): Place {
  const has = among(listNodes(library, NODE_KINDS));
  return {
    entry: (entry) => (has(entry) ? paths.entry(entry) : null),
    competency: paths.competency,
    sheet: paths.sheet,
    coach: (rule) => (rule === undefined ? paths.coach : paths.coachRule(rule)),
  };
}

/** A pack as a place: its questions and stories have pages there. Nothing links to pages outside the pack. */
export function placeOfPack(pack: Pack, paths: Paths): Place {
  const has = among([...pack.library.questions, ...pack.library.stories]);
  return {
    entry: (entry) => (has(entry) ? paths.inPack(pack, entry) : null),
    competency: () => null,
    sheet: paths.sheetOf(pack),
    coach: () => null,
  };
}

/** Makes a function that tells whether an entry is one of some. */
function among(entries: readonly Named[]): (entry: Named) => boolean {
  const names = new Set(entries.map(nameOf));
  return (entry) => names.has(nameOf(entry));
}

interface Named {
  kind: string;
  slug: string;
}

function nameOf({ kind, slug }: Named): string {
  return `${kind}/${slug}`;
}
