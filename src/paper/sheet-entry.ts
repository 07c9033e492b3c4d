import type { MeasuredAnswer } from '../core/answer/analyze.ts';
import type { Role } from '../core/answer/star.ts';
import { KINDS, type NodeKind } from '../core/library/kinds.ts';
import type { Claim, FollowUp, NodeOf } from '../core/library/model.ts';
import { answersOf, idOf } from './ids.ts';

/** One entry on a sheet. It is printed whole or left out. */
export interface SheetEntry {
  /** Its id in addresses. */
  id: string;
  /** Its short code on paper: "S1". */
  code: string;
  title: string;
  /** Seconds to say it. 0 if it is not said aloud. */
  seconds: number;
  headline: string | undefined;
  cues: { role: Role | null; text: string }[];
  /** The ids of entries that answer or prove it. */
  refs: string[];
  /** Whether it has no text yet, so that lines to write on are printed. */
  open: boolean;
  answer: MeasuredAnswer | null;
  followUps: FollowUp[];
  /** Whether it has no short form and is always printed in full. */
  whole: boolean;
}

/** What is printed of an entry, by its kind, besides its code and its short title. */
const PRINTED: { [K in NodeKind]: (node: NodeOf<K>) => Partial<SheetEntry> } = {
  question: ({ headline, cues, stories, gathered, answer, seconds, answered, followUps }) => ({
    headline,
    answer,
    followUps,
    seconds,
    // The cues of a question that a story answers are printed with the story.
    cues: answer.words > 0 || !stories.length ? plain(cues) : [],
    refs: answersOf({ stories, gathered }),
    open: !answered,
  }),
  story: ({ headline, cues, answer, followUps }) => ({ headline, cues, answer, followUps, seconds: answer.seconds }),
  strength: printClaim,
  weakness: printClaim,
  rule: ({ headline, text }) => ({ headline: headline ?? text }),
};

function printClaim({ headline, cues, stories, answer }: Claim): Partial<SheetEntry> {
  return {
    headline,
    answer,
    seconds: answer.seconds,
    cues: plain(cues),
    refs: stories.map(idOf),
  };
}

/**
 * The entry of a sheet for an entry of the library.
 * @param index its number among those of its kind, from 0
 */
export function sheetEntry(node: NodeOf<NodeKind>, index: number): SheetEntry {
  const { kind, slug, short } = node;
  const print = PRINTED[kind] as (node: NodeOf<NodeKind>) => Partial<SheetEntry>;
  const entry = { ...blank(idOf({ kind, slug }), `${KINDS[kind].code}${index + 1}`), title: short, ...print(node) };
  return { ...entry, whole: hasNoShortForm(entry) };
}

/** The letter in the codes of remarks. */
const REMARK_CODE = 'N';

/** The entry of a sheet for a remark in an interview's file. */
export function remarkEntry(answer: MeasuredAnswer, index: number): SheetEntry {
  return { ...blankRemark(String(index + 1), index), answer, whole: true };
}

/** An entry with empty lines to write on. */
export function ruledEntry(name: string, index: number): SheetEntry {
  return { ...blankRemark(name, index), open: true };
}

/** Whether an answer has no cues and no headline, so that only its full text can be shown. */
function hasNoShortForm({ cues, headline, answer }: SheetEntry): boolean {
  return !cues.length && !headline && (answer?.words ?? 0) > 0;
}

function blankRemark(name: string, index: number): SheetEntry {
  return blank(idOf({ kind: 'remark', slug: name }), `${REMARK_CODE}${index + 1}`);
}

function blank(id: string, code: string): SheetEntry {
  return {
    id,
    code,
    title: '',
    seconds: 0,
    headline: undefined,
    cues: [],
    refs: [],
    open: false,
    answer: null,
    followUps: [],
    whole: false,
  };
}

function plain(cues: readonly string[]): SheetEntry['cues'] {
  return cues.map((text) => ({ role: null, text }));
}
