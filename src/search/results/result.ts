import { formatSeconds } from '../../core/answer/speech.ts';
import type { FieldName } from '../fields.ts';
import { findExcerpt, type IndexedPage, type ExcerptPiece, textsOf, wordsToMark } from './excerpt.ts';
import { ALSO_ASKED, NOT_ANSWERED } from '../../core/library/labels.ts';

/** A page of the index with what is shown of it. */
export interface FoundPage extends IndexedPage {
  /** The address of one of its sections, or of its beginning, with the words to mark there. */
  address: (section: string, marks: readonly string[]) => string;
  title: string;
  /** The kind of entry. */
  kind: string;
  /** Seconds to say it. 0 if there is nothing to say. */
  seconds: number;
}

/** A result as it is shown. */
export interface Result {
  /** The address of its page. */
  page: string;
  /** The address of the section that matches best, with the words to mark there. */
  url: string;
  title: string;
  headline: string;
  /** The titles of the questions that a story answers. */
  answers: string[];
  excerpt: { label: string; part: string; pieces: ExcerptPiece[] } | null;
  /** The kind of entry, and how long it takes to say. */
  about: string;
}

/** The label before an excerpt of a field that is not part of the answer. */
const LABELS: Partial<Record<FieldName, string>> = {
  alias: ALSO_ASKED,
  cue: 'Cue',
  followUp: 'Follow-up',
};

/** Describes a found page, with an excerpt of the part that matches best. */
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
