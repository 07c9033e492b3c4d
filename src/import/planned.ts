import type { TextFile } from '../core/library/files.ts';
import type { Kind } from '../core/library/kinds.ts';
import type { LeftOut, Offer } from './entries/draft.ts';

/** Notes to import. */
export interface Document {
  /** Its name in reports. */
  file: string;
  text: string;
}

/** A file that an import will write, or that exists. */
export interface ComingFile extends TextFile {
  /** `kept`: the existing file has different text and is not changed. */
  state: 'new' | 'same' | 'kept' | 'replaced';
}

/** One entry of an import. */
export interface PlannedFile extends ComingFile {
  kind: Kind;
  title: string;
  /** The name of the document that it is in. */
  from: string;
  /** The line where it starts, from 1. */
  line: number;
  /** The numbers of all its lines. */
  lines: readonly number[];
  /** Whether it has an answer. */
  answered: boolean;
  /** Names of fields that the import guessed. */
  guessed: readonly string[];
}

/** Everything that an import will do. */
export interface Plan {
  files: PlannedFile[];
  /** Settings to write: topics, when the folder has none, and the settings in a Greenroom document. */
  settings: ComingFile[];
  /** Entries that would not be valid, and why. Their lines are left out. */
  refused: { from: string; line: number; title: string; why: string }[];
  leftOut: (LeftOut & { from: string })[];
  offers: (Offer & { from: string })[];
}
