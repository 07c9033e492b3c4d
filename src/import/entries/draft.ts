import type { Question } from '../../core/library/model.ts';
import type { Fields } from './take-fields.ts';
import type { ImportedKind } from '../../core/library/kinds.ts';

/** An entry that an import finds in notes. */
export interface Draft extends Fields {
  kind: ImportedKind;
  title: string;
  /** Other ways to ask it. */
  aliases: string[];
  /** The line where it starts, from 1. */
  line: number;
  /** The numbers of all its lines. */
  lines: readonly number[];
  /** The kinds of entry that answer it, for a question about strengths or weaknesses. */
  gathers: Question['gathers'];
  /** The heading above it, if that names a topic. */
  category: string | null;
  /** Its text, as Markdown. */
  body: string;
  /** Names of fields that the import guessed. */
  guessed: string[];
}

/** A line that was not imported, and why. */
export interface LeftOut {
  /** Its number, from 1. */
  line: number;
  text: string;
  /** The reason, as the report says it. */
  why: string;
}

/** A part of an answer that could be a separate entry. */
export interface Offer {
  kind: 'story' | 'question';
  /** The title of the entry that has it. */
  title: string;
  /** The heading of the part, or its question. */
  part: string;
  /** Its line in the notes, from 1. */
  line: number;
}
