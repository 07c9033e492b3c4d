import { stringify } from 'yaml';
import type { TextFile } from '../library/files.ts';
import type { Topic } from '../library/schemas/settings.ts';
import type { Draft, LeftOut, Offer } from './draft.ts';
import { type EntryFile, fileEntries, type Filing } from './file-entries.ts';
import { importNotes } from './import-notes.ts';

/** Notes to import. */
export interface Document {
  /** How reports name it. */
  file: string;
  text: string;
}

/** What is to become of one entry. */
export interface PlannedFile extends EntryFile {
  /** `kept`: another text is there, and stays. */
  state: 'new' | 'same' | 'kept' | 'replaced';
  /** The document that it comes from. */
  from: string;
}

/** What an import is going to do. */
export interface Plan {
  files: PlannedFile[];
  /** topics.yaml, where the folder has none and the notes name topics. */
  topics: string | null;
  leftOut: (LeftOut & { from: string })[];
  offers: (Offer & { from: string })[];
}

/** What entries are filed by, and what is there already. */
export interface Shelf extends Omit<Filing, 'addTopics'> {
  /** The files of the folder. */
  existing: readonly TextFile[];
  /** Whether files with another text are to be replaced. */
  replace: boolean;
}

/** Plans what importing some notes into a folder does. */
export function planImport(documents: readonly Document[], { existing, replace, ...filing }: Shelf): Plan {
  const there = new Map(existing.map(({ path, text }) => [path.toLowerCase(), text]));
  const taken = documents.map(({ file, text }) => ({ file, ...importNotes(text, titleOf(file)) }));
  const source = new Map<Draft, string>(
    taken.flatMap(({ file, drafts }) => drafts.map((draft) => [draft, file] as const)),
  );
  const addTopics = !there.has('topics.yaml');
  const { files, topics } = fileEntries(
    taken.flatMap(({ drafts }) => drafts),
    { ...filing, addTopics },
  );
  return {
    files: files.map((file): PlannedFile => {
      const before = there.get(file.path.toLowerCase());
      const state = before === undefined ? 'new' : isSame(before, file.text) ? 'same' : replace ? 'replaced' : 'kept';
      return { ...file, state, from: source.get(file.draft) ?? '' };
    }),
    topics: addTopics && topics.length > filing.topics.length ? writeTopics(topics) : null,
    leftOut: taken.flatMap(({ file, leftOut }) => leftOut.map((each) => ({ ...each, from: file }))),
    offers: taken.flatMap(({ file, offers }) => offers.map((each) => ({ ...each, from: file }))),
  };
}

/** A question that comes in between moves those behind it, which changes nothing that they say. */
function isSame(before: string, after: string): boolean {
  const withoutOrder = (text: string) => text.replace(/^order: \d+\n/m, '');
  return withoutOrder(before) === withoutOrder(after);
}

function writeTopics(topics: readonly Topic[]): string {
  return `# Where questions are listed; their order is the site's.\n${stringify(topics, { lineWidth: 0 })}`;
}

/** What notes without a heading are called: their file. */
function titleOf(file: string): string {
  const name = file
    .replace(/^.*[/\\]/, '')
    .replace(/\.[^.]*$/, '')
    .replace(/[-_]+/g, ' ')
    .trim();
  return name.charAt(0).toUpperCase() + name.slice(1) || 'Notes';
}
