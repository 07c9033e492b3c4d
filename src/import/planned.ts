import type { TextFile } from '../library/files.ts';
import type { Kind } from '../library/kinds.ts';
import type { LeftOut, Offer } from './entries/draft.ts';

/** Notes to import. */
export interface Document {
  /** How reports name it. */
  file: string;
  text: string;
}

/** A file that an import is going to write, or finds there. */
export interface ComingFile extends TextFile {
  /** `kept`: another text is there, and stays. */
  state: 'new' | 'same' | 'kept' | 'replaced';
}

/** What is to become of one entry. */
export interface PlannedFile extends ComingFile {
  kind: Kind;
  title: string;
  /** The document that it comes from. */
  from: string;
  /** The line where it begins there, from 1. */
  line: number;
  /** Every line that it is made of. */
  lines: readonly number[];
  /** Whether there is anything to say. */
  answered: boolean;
  /** Names of fields that were guessed. */
  guessed: readonly string[];
}

/** What an import is going to do. */
export interface Plan {
  files: PlannedFile[];
  /** Settings: topics that notes name where the folder has none, and those that a document of ours brings. */
  settings: ComingFile[];
  /** Entries that a content folder could not hold, and why; their lines are left out. */
  refused: { from: string; line: number; title: string; why: string }[];
  leftOut: (LeftOut & { from: string })[];
  offers: (Offer & { from: string })[];
}
