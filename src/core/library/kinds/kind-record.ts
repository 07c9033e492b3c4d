import type { z } from 'zod';
import type { Shape } from '../../answer/shapes.ts';

/** A field that an import of notes may fill. An import always fills the title, the headline and the text. */
export type ImportedField = 'aliases' | 'cues' | 'followUps' | 'topic' | 'competencies';

/**
 * The facts of one kind of entry. What a feature does with a kind, such as how a sheet lays it out, is code of that
 * feature, in a map with a key for each kind.
 */
export interface KindRecord {
  /** The folder of its files, and the address of its pages. */
  folder: string;
  /** The ending of its files. Only a text in `.md` can have variables. */
  ending: '.md' | '.mdx';
  /** Its front matter. */
  schema: z.ZodObject;

  /** One of them in a sentence: "story". */
  one: string;
  /** Several of them in a sentence: "stories". The library has its list under this name. */
  many: string;
  /** The heading of one of them: "Golden rule". */
  title: string;
  /** The heading of several of them: "Golden rules". */
  titles: string;
  /** The same where room is scarce, as in a menu: "Rules". */
  short: string;

  /** What of its text is said aloud: all, only the quotations, or nothing. Only what is said is timed and coached. */
  said: 'all' | 'quote' | null;
  /** The shape of its answers. Null if it is told from the text, or if nothing is said. */
  shape: Shape | null;

  /** The letters before its number on paper: "St". Null for an interview, which has a sheet of its own. */
  code: string | null;
  /** The section of the menu that it belongs to. Its own section is named like `many`. */
  section: string;
  /** Whether its section is in the menu even when there is none of it. */
  alwaysInMenu: boolean;
  /** What lists it: the pages of topics, a page of its kind, or a page by day. */
  listedBy: 'topic' | 'kind' | 'day';
  /**
   * What of it is searched, in reading order: properties of the entry, and the search field that each counts as.
   * `title` stands for the heading of the kind, `body` for the text. The entry's own title is always searched.
   */
  searched: Readonly<Record<string, string>>;
  /** Whether it becomes cards to learn from. */
  onCards: boolean;

  /** What an import of notes fills. Null if no import makes one. */
  imports: readonly ImportedField[] | null;
  /** Whether Greenroom lends its own to a folder that has none. `new` then adds no single one. */
  lent: boolean;
  /** What a new file has: fields below the title, as comments, and the text below the front matter. */
  template: { fields: readonly string[]; body: string };
}
