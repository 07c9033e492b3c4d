import type { MeasuredAnswer } from '../core/answer/analyze.ts';
import type { Role } from '../core/answer/star.ts';
import type { FollowUp, Question, Rule, Story, Strength, Weakness } from '../core/library/model.ts';
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
  /** Whether it has no text yet. Lines to write on are printed. */
  open: boolean;
  answer: MeasuredAnswer | null;
  followUps: FollowUp[];
  /** Whether it has no short form and is always printed in full. */
  whole: boolean;
}

/** The letters of each kind's codes. */
const CODES = { rule: 'G', story: 'S', question: 'Q', strength: 'St', weakness: 'W', remark: 'N' } as const;

export function ruleEntry(rule: Rule, index: number): SheetEntry {
  return { ...blank('rule', rule.slug, index), title: rule.short, headline: rule.headline ?? rule.text };
}

export function storyEntry(story: Story, index: number): SheetEntry {
  const { slug, short: title, headline, cues, answer, followUps } = story;
  const entry = { ...blank('story', slug, index), title, headline, cues, answer, followUps, seconds: answer.seconds };
  return { ...entry, whole: hasNoShortForm(entry) };
}

export function questionEntry(question: Question, index: number): SheetEntry {
  const { slug, short: title, headline, answer, seconds, answered, followUps } = question;
  const entry = {
    ...blank('question', slug, index),
    title,
    headline,
    answer,
    followUps,
    seconds,
    // A question that is told as a story has the story's prompts, beside the story.
    cues: answer.words > 0 || !question.stories.length ? plain(question.cues) : [],
    refs: answersOf(question),
    open: !answered,
  };
  return { ...entry, whole: hasNoShortForm(entry) };
}

export function claimEntry(claim: Strength | Weakness, index: number): SheetEntry {
  const { kind, slug, short: title, headline, cues, stories, answer } = claim;
  const entry = {
    ...blank(kind, slug, index),
    title,
    headline,
    answer,
    seconds: answer.seconds,
    cues: plain(cues),
    refs: stories.map(idOf),
  };
  return { ...entry, whole: hasNoShortForm(entry) };
}

/** The entry for other text in an interview's file. */
export function remarkEntry(answer: MeasuredAnswer, index: number): SheetEntry {
  return { ...blank('remark', String(index + 1), index), answer, whole: true };
}

/** An entry with empty lines to write on. */
export function ruledEntry(name: string, index: number): SheetEntry {
  return { ...blank('remark', name, index), open: true };
}

/** Whether an answer has no cues and no headline, so that only its full text can be shown. */
function hasNoShortForm({ cues, headline, answer }: SheetEntry): boolean {
  return !cues.length && !headline && (answer?.words ?? 0) > 0;
}

function blank(kind: keyof typeof CODES, slug: string, index: number): SheetEntry {
  return {
    id: idOf({ kind, slug }),
    code: `${CODES[kind]}${index + 1}`,
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
