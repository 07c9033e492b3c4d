import type { Entry } from './entry.ts';
import type { Kind } from './kinds.ts';
import type { Competency, Site, Topic } from './schemas/settings.ts';

/** A content folder that was read and has no errors. Entries refer to each other by slug. */
export interface Content {
  site: Site;
  topics: Topic[];
  competencies: Competency[];
  /** Groups of words and phrases that mean the same. */
  synonyms: string[][];
  entries: Entry[];
  /** The paths of the settings and rules that Greenroom lends because the folder has none. */
  lent: ReadonlySet<string>;
}

/** The entries of one kind. */
export function entriesOf<K extends Kind>(content: Pick<Content, 'entries'>, kind: K): Entry<K>[] {
  return content.entries.filter((entry): entry is Entry<K> => entry.kind === kind);
}
