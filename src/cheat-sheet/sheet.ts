import type { MeasuredAnswer } from '../answer/analyze.ts';
import type { Role } from '../answer/star.ts';
import type { Pack } from '../interviews/pack.ts';
import { describeCounts } from '../library/count-entries.ts';
import type { FollowUp, Library, Question, Rule, Story, Strength, TopicNode, Weakness } from '../library/model.ts';

/** One thing on a sheet that is printed whole or left out. */
export interface SheetEntry {
  /** What an address calls it: "story.kafka-consumer-lag". */
  id: string;
  /** What paper calls it: "S1". */
  code: string;
  title: string;
  /** Seconds to say it; 0 for what is not said. */
  seconds: number;
  headline: string | undefined;
  cues: { role: Role | null; text: string }[];
  /** The ids of the entries that answer or prove it. */
  refs: string[];
  /** Whether there is space to write, since nobody has written it yet. */
  open: boolean;
  answer: MeasuredAnswer | null;
  followUps: FollowUp[];
  /** Whether it has no short form, and always stands there in full. */
  whole: boolean;
  /** Whether only what is quoted is said, as in a strength's line. */
  quoted: boolean;
}

/** Entries under one heading. */
export interface SheetGroup {
  id: string;
  title: string;
  entries: SheetEntry[];
}

/** What a sheet of paper says: everything, or one interview. */
export interface Sheet {
  title: string;
  /** Shown in a strip below the title, each with its number. */
  rules: SheetEntry[];
  groups: SheetGroup[];
}

/** Most rules that a strip holds; more are a list like any other. */
const MOST_IN_STRIP = 6;

/** The letters of each kind's codes. */
const CODES = { rule: 'G', story: 'S', question: 'Q', strength: 'St', weakness: 'W', remark: 'N' } as const;

/** What a remark is called that holds questions for the interviewer. */
const ASKS_THEM = /\bquestions?\b.*\b(?:to ask|for|of mine|i (?:ask|have))\b|\bto ask\b|\bask (?:them|you|the)\b/i;

/** The sheet of everything. */
export function sheetOfLibrary(library: Library): Sheet {
  return buildSheet(library, library.site.name, []);
}

/** The sheet of one interview, with what it says besides answers, and space for what to ask them. */
export function sheetOfPack({ title, library, remarks }: Pack): Sheet {
  const noted = remarks.map(({ title: name, answer }, index): SheetGroup => {
    const group = ASKS_THEM.test(name) ? TO_ASK : { id: `remark.${index + 1}`, title: name || 'Notes' };
    return { ...group, entries: [{ ...blank('remark', String(index + 1), index), answer, whole: true }] };
  });
  const asked = noted.some(({ id }) => id === TO_ASK.id);
  return buildSheet(library, title, [
    ...noted,
    ...(asked ? [] : [{ ...TO_ASK, entries: [{ ...blank('remark', 'ask', noted.length), open: true }] }]),
  ]);
}

const TO_ASK = { id: 'to-ask', title: 'Questions to ask them' };

function buildSheet(library: Library, title: string, more: readonly SheetGroup[]): Sheet {
  const rules = library.rules.map(ruleEntry);
  const strip = rules.length <= MOST_IN_STRIP;
  const places = new Map(library.questions.map((question, index) => [question, index]));
  return {
    title,
    rules: strip ? rules : [],
    groups: [
      { id: 'rules', title: 'Golden rules', entries: strip ? [] : rules },
      { id: 'stories', title: 'Stories', entries: library.stories.map(storyEntry) },
      ...library.topics.map((topic) => ({
        id: groupOf(topic),
        title: topic.title,
        entries: topic.questions.map((question) => questionEntry(question, places.get(question) ?? 0)),
      })),
      { id: 'strengths', title: 'Strengths', entries: library.strengths.map(claimEntry) },
      { id: 'weaknesses', title: 'Weaknesses', entries: library.weaknesses.map(claimEntry) },
      ...more,
    ].filter(({ entries }) => entries.length > 0),
  };
}

/** The id of an entry on a sheet. */
export function idOf({ kind, slug }: { kind: string; slug: string }): string {
  return `${kind}.${slug}`;
}

/** The kind that an entry's id begins with. */
function kindOf(id: string): string {
  return id.slice(0, id.indexOf('.'));
}

/** How many entries of each kind are among some on a sheet: "12 questions", "1 story". */
export function countSheet(ids: readonly string[]): string[] {
  const counts: Record<string, number> = {};
  for (const kind of ids.map(kindOf)) counts[kind] = (counts[kind] ?? 0) + 1;
  return describeCounts(counts);
}

/** The id of a topic's group on a sheet. */
export function groupOf({ id }: Pick<TopicNode, 'id'>): string {
  return `topic.${id}`;
}

/** The ids of what answers a question besides its own text. */
export function answersOf({ stories, gathered }: Question): string[] {
  return [...stories, ...gathered].map(idOf);
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
    quoted: false,
  };
}

function ruleEntry(rule: Rule, index: number): SheetEntry {
  return { ...blank('rule', rule.slug, index), title: rule.short, headline: rule.headline ?? rule.text };
}

function storyEntry(story: Story, index: number): SheetEntry {
  const { slug, short: title, headline, cues, answer, followUps } = story;
  return { ...blank('story', slug, index), title, headline, cues, answer, followUps, seconds: answer.seconds };
}

function questionEntry(question: Question, index: number): SheetEntry {
  const { slug, short: title, headline, answer, seconds, answered, followUps } = question;
  return {
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
}

function claimEntry(claim: Strength | Weakness, index: number): SheetEntry {
  const { kind, slug, short: title, headline, cues, stories, answer } = claim;
  return {
    ...blank(kind, slug, index),
    title,
    headline,
    answer,
    seconds: answer.seconds,
    cues: plain(cues),
    refs: stories.map(idOf),
    quoted: true,
  };
}

function plain(cues: readonly string[]): SheetEntry['cues'] {
  return cues.map((text) => ({ role: null, text }));
}
