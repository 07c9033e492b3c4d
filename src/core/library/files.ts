import type { Diagnostic } from '../diagnostics/diagnostic.ts';

/** A text file of a content folder. */
export interface TextFile {
  /** Path below the content folder, with forward slashes. */
  path: string;
  text: string;
}

/** The files of a content folder. */
export interface TextFiles {
  files: TextFile[];
  /** The paths of all files, and of those that could not be read. */
  paths: string[];
  /** What kept files from being read. */
  problems: Diagnostic[];
}
