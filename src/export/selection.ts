import { buildPack, type Pack } from '../interviews/pack.ts';
import { type Content, entriesOf } from '../library/content.ts';
import { selectEdition, type Withheld } from '../library/edition.ts';
import type { Entry } from '../library/entry.ts';
import { ordered } from '../library/filled.ts';
import type { Kind } from '../library/kinds.ts';
import { buildLibrary } from '../library/library.ts';
import type { Library } from '../library/model.ts';

/** What is wanted of a library. */
export interface Wanted {
  /** The slug of the interview that it is for; everything without one. */
  interview: string | undefined;
  /** The kinds of entry; all when there are none. */
  kinds: readonly Kind[];
  drafts: boolean;
  privates: boolean;
}

/** What goes out. */
export interface Selection {
  /** All that may go out. */
  content: Content;
  /** What of it does, as a graph, its variables filled in: with the interview's words where it is for one. */
  library: Library;
  /** The interview that it is for; null for everything. */
  interview: Pack | null;
  /** Its interviews, each with what it expects in its own words. */
  packs: Pack[];
  /** As it is written, in the site's order. */
  entries: Entry[];
  /** How much of what was asked for is left out. */
  withheld: Withheld;
  /** Every entry that is left out. */
  hidden: Entry[];
}

/**
 * Picks what goes out of a content.
 * @throws Error for an interview that is not there, or is left out itself
 */
export function selectExport(all: Content, wanted: Wanted): Selection {
  const { content, hidden } = selectEdition(all, { drafts: wanted.drafts, privates: wanted.privates, files: false });
  const picked = pick(content, wanted);
  const shown = new Set(content.entries.map(nameOf));
  const missing = (hidden.length ? pick(all, wanted).entries : []).filter((entry) => !shown.has(nameOf(entry)));
  const drafts = missing.filter(({ data }) => data.draft && !wanted.drafts).length;
  return { ...picked, content, hidden, withheld: { drafts, privates: missing.length - drafts } };
}

function pick(content: Content, { interview, kinds }: Wanted): Omit<Selection, 'content' | 'hidden' | 'withheld'> {
  const isWanted = ({ kind }: { kind: Kind }) => !kinds.length || kinds.includes(kind);
  const only = <T>(kind: Kind, entries: T[]): T[] => (isWanted({ kind }) ? entries : []);
  const interviews = ordered(entriesOf(content, 'interview')).filter(
    ({ slug }) => interview === undefined || slug === interview,
  );
  const packs = interviews.map((entry) => buildPack(content, entry));
  const pack = interview === undefined ? null : (packs[0] ?? null);
  if (interview !== undefined && !pack) throw new Error(`There is no interview "${interview}" to export.`);
  const library = { ...(pack ? libraryOf(pack) : buildLibrary(content)), interviews };
  const written = new Map(content.entries.map((entry) => [nameOf(entry), entry]));
  return {
    library: {
      ...library,
      topics: only('question', library.topics),
      questions: only('question', library.questions),
      stories: only('story', library.stories),
      strengths: only('strength', library.strengths),
      weaknesses: only('weakness', library.weaknesses),
      rules: only('rule', library.rules),
      interviews: only('interview', interviews),
    },
    interview: pack,
    packs: only('interview', packs),
    entries: withNamed(
      listEntries(library).flatMap((entry) => written.get(nameOf(entry)) ?? []),
      content,
    ).filter(isWanted),
  };
}

/** Everything that a library has, in the site's order. */
export function listEntries(library: Library): { kind: Kind; slug: string; file: string }[] {
  const { questions, stories, strengths, weaknesses, rules, interviews } = library;
  return [...questions, ...stories, ...strengths, ...weaknesses, ...rules, ...interviews];
}

/** What an interview's pack holds, in its order and its words. */
function libraryOf({ library, expected }: Pack): Library {
  return { ...library, questions: expected.map(({ question }) => question) };
}

/** Entries with the stories that they name: an interview's strengths are proved by others than it features. */
function withNamed(entries: readonly Entry[], content: Content): Entry[] {
  const named = new Set(entries.flatMap(({ data }) => ('stories' in data ? data.stories : [])));
  return [...new Set([...entries, ...entriesOf(content, 'story').filter(({ slug }) => named.has(slug))])];
}

function nameOf({ kind, slug }: { kind: Kind; slug: string }): string {
  return `${kind}/${slug}`;
}
