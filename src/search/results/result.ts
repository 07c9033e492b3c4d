import { formatSeconds } from '../../core/answer/speech.ts';
import type { FieldName } from '../fields.ts';
import { findExcerpt, type IndexedPage, type Piece, textsOf, wordsToMark } from './excerpt.ts';
import { ALSO_ASKED, NOT_ANSWERED } from '../../core/library/labels.ts';

/** A page of the index with what is shown of it. */
export interface FoundPage extends IndexedPage {
  /** The address of a section of it, or of its beginning; words to mark there may be named. */
  address: (section: string, marks: readonly string[]) => string;
  title: string;
  /** The kind of entry. */
  kind: string;
  /** Seconds to say it; 0 when there is nothing to say. */
  seconds: number;
}

/** A result as it is shown. */
export interface Result {
  /** The address of the page it is on, whichever part of it matches. */
  page: string;
  /** Leads to the section that matches best, and says which words to mark there. */
  url: string;
  title: string;
  headline: string;
  /** The titles of the questions that a story answers. */
  answers: string[];
  excerpt: { label: string; part: string; pieces: Piece[] } | null;
  /** What it is, and how long it takes to say. */
  about: string;
}

/** What stands before an excerpt, where its field has a name of its own. */
const LABELS: Partial<Record<FieldName, string>> = {
  alias: ALSO_ASKED,
  cue: 'Cue',
  followUp: 'Follow-up',
};

/** Describes a found page, with the part where the matching words stand. */
export function describeResult(page: FoundPage, matched: ReadonlyMap<number, number>): Result {
  const excerpt = findExcerpt(page, matched);
  return {
    page: page.address('', []),
    url: page.address(excerpt?.id ?? '', wordsToMark(page, matched)),
    title: page.title,
    headline: textsOf(page, 'headline').join(' '),
    answers: textsOf(page, 'answers').map((title) => title.replace(/([?!])\.$/, '$1')),
    excerpt: excerpt && {
      label: LABELS[excerpt.field] ?? '',
      part: excerpt.field.length === 1 ? excerpt.field : '',
      pieces: excerpt.pieces,
    },
    about: [page.kind, describeTime(page)].filter(Boolean).join(' · '),
  };
}

function describeTime({ kind, seconds }: FoundPage): string {
  if (seconds > 0) return formatSeconds(seconds);
  return kind === 'question' ? NOT_ANSWERED : '';
}
