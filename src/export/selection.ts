import { buildPack, type Pack } from '../interviews/pack.ts';
import { type Content, entriesOf } from '../core/library/content.ts';
import { selectEdition, type Withheld } from '../core/library/edition.ts';
import type { Entry } from '../core/library/entry.ts';
import { sortEntries } from '../core/library/fill-entries.ts';
import { type Kind, KIND_NAMES } from '../core/library/kinds.ts';
import { buildLibrary, listNodes, makeLists } from '../core/library/library.ts';
import type { Library } from '../core/library/model.ts';

/** What somebody asks to export. */
export interface Wanted {
  /** The slug of the interview to export for, which is included even when it is private. Undefined for everything. */
  interview: string | undefined;
  /** The kinds of entry to export. All when the list is empty. */
  kinds: readonly Kind[];
  drafts: boolean;
  privates: boolean;
}

/** The content to export. */
export interface Selection {
  /** All content, without drafts and private entries unless they are wanted. */
  content: Content;
  /** The selected entries as a graph, with variables filled in: those of the interview, when there is one. */
  library: Library;
  /** The interview that it is for. Null for everything. */
  interview: Pack | null;
  /** The packs of the selected interviews. */
  packs: Pack[];
  /** The selected entries as written, in the site's order. */
  entries: Entry[];
  /** How many of the wanted entries are left out. */
  withheld: Withheld;
  /** All entries that are left out. */
  hidden: Entry[];
}

/**
 * Selects what to export.
 * @throws Error when the interview does not exist, or is left out itself
 */
export function selectExport(all: Content, wanted: Wanted): Selection {
  const { content, hidden } = selectEdition(
    all,
    wanted,
    ({ kind, slug }) => kind === 'interview' && slug === wanted.interview,
  );
  const picked = pick(content, wanted);
  const exported = new Set(content.entries.map(entryKey));
  const missing = (hidden.length ? pick(all, wanted).entries : []).filter((entry) => !exported.has(entryKey(entry)));
  const drafts = missing.filter(({ data }) => data.draft && !wanted.drafts).length;
  return { ...picked, content, hidden, withheld: { drafts, privates: missing.length - drafts } };
}

function pick(content: Content, { interview, kinds }: Wanted): Omit<Selection, 'content' | 'hidden' | 'withheld'> {
  const isWanted = ({ kind }: { kind: Kind }) => !kinds.length || kinds.includes(kind);
  const only = <T>(kind: Kind, entries: T[]): T[] => (isWanted({ kind }) ? entries : []);
  const interviews = sortEntries(entriesOf(content, 'interview')).filter(
    ({ slug }) => interview === undefined || slug === interview,
  );
  const packs = interviews.map((entry) => buildPack(content, entry));
  const pack = interview === undefined ? null : (packs[0] ?? null);
  if (interview !== undefined && !pack) throw new Error(`There is no interview "${interview}" to export.`);
  const library = { ...(pack ? libraryOf(pack) : buildLibrary(content)), interviews };
  const written = new Map(content.entries.map((entry) => [entryKey(entry), entry]));
  return {
    library: {
      ...library,
      topics: only('question', library.topics),
      ...makeLists(KIND_NAMES, (kind) => only(kind, listNodes(library, [kind]))),
    },
    interview: pack,
    packs: only('interview', packs),
    entries: withNamed(
      listNodes(library, KIND_NAMES).flatMap((entry) => written.get(entryKey(entry)) ?? []),
      content,
    ).filter(isWanted),
  };
}

/** The library of an interview's pack, with its questions in the interview's order. */
function libraryOf({ library, expected }: Pack): Library {
  return { ...library, questions: expected.map(({ question }) => question) };
}

/**
 * Adds the stories that entries name. A strength in a pack may name a story that the interview does not.
 */
function withNamed(entries: readonly Entry[], content: Content): Entry[] {
  const named = new Set(entries.flatMap(({ data }) => ('stories' in data ? data.stories : [])));
  return [...new Set([...entries, ...entriesOf(content, 'story').filter(({ slug }) => named.has(slug))])];
}

function entryKey({ kind, slug }: { kind: Kind; slug: string }): string {
  return `${kind}/${slug}`;
}
