import type { Pack } from '../interviews/pack.ts';
import { type Kind, NODE_KINDS } from '../core/library/kinds.ts';
import { listNodes } from '../core/library/library.ts';
import type { Library } from '../core/library/model.ts';
import type { Paths } from './paths.ts';

/**
 * The addresses that links get, by where they are shown: on the site, in an interview's pack or on the one page. A link
 * in a pack or on the one page never leads out of it.
 */
export interface Addresses {
  /** The address of an entry. Null if the entry is not shown there. */
  entry: (entry: { kind: Kind; slug: string }) => string | null;
  /** The address of a section of an entry. By default the entry's address with a hash. */
  section?: (address: string, section: string) => string;
  /** The address of a competency's page. Null if it is not shown there. */
  competency: (competency: { id: string }) => string | null;
  /** The address of the cheat sheet. */
  sheet: string;
  /** The address of what one check of the coach finds, or of what all of them find. Null if it is not shown there. */
  coach: (rule?: string) => string | null;
}

/** The addresses for links on the site: every entry has a page. */
export function addressesOfSite(library: Library, paths: Paths): Addresses {
  const hasPage = isAmong(listNodes(library, NODE_KINDS));
  return {
    entry: (entry) => (hasPage(entry) ? paths.entry(entry) : null),
    competency: paths.competency,
    sheet: paths.sheet,
    coach: (rule) => (rule === undefined ? paths.coach : paths.coachRule(rule)),
  };
}

/** The addresses for links in a pack: only its questions and stories have pages there. */
export function addressesOfPack(pack: Pack, paths: Paths): Addresses {
  const hasPage = isAmong([...pack.library.questions, ...pack.library.stories]);
  return {
    entry: (entry) => (hasPage(entry) ? paths.inPack(pack, entry) : null),
    competency: () => null,
    sheet: paths.sheetOf(pack),
    coach: () => null,
  };
}

/** What tells entries apart. */
interface EntryName {
  kind: string;
  slug: string;
}

/** Makes a function that tells whether an entry is among some. */
function isAmong(entries: readonly EntryName[]): (entry: EntryName) => boolean {
  const keys = new Set(entries.map(entryKey));
  return (entry) => keys.has(entryKey(entry));
}

function entryKey({ kind, slug }: EntryName): string {
  return `${kind}/${slug}`;
}
