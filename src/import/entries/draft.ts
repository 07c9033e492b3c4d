import type { Fields } from './take-fields.ts';
import type { Kind } from '../../library/kinds.ts';

/** An entry as it comes out of notes. */
export interface Draft extends Fields {
  kind: Exclude<Kind, 'interview'>;
  title: string;
  /** Other ways in which it is asked. */
  aliases: string[];
  /** The line where it begins, from 1. */
  line: number;
  /** Every line that it is made of. */
  lines: readonly number[];
  gathers: ('strengths' | 'weaknesses')[];
  /** The heading that it stands below, where that names a topic. */
  category: string | null;
  /** The Markdown of its answer. */
  body: string;
  /** Names of fields that were guessed. */
  guessed: string[];
}

/** A line that is in no entry. */
export interface LeftOut {
  /** From 1. */
  line: number;
  text: string;
  why: string;
}

/** A part of an answer that could be an entry of its own. */
export interface Offer {
  kind: 'story' | 'question';
  /** The entry's title. */
  title: string;
  /** The part's heading, or what it asks. */
  part: string;
  /** Its line in the notes, from 1. */
  line: number;
}
