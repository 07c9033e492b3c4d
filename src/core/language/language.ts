import type { Phrases } from './compile.ts';

/** A part of an answer. */
export type Role = 'S' | 'T' | 'A' | 'R' | 'L' | 'headline' | 'stakes' | 'rationale' | 'close';

/** Labels that name a part of an answer. */
export interface PartLabels extends Phrases {
  part: Role;
}

/** What a heading in notes announces. */
export type SectionName = 'contents' | 'aside' | 'for them' | 'rules' | 'strengths' | 'weaknesses' | 'stories';

/** A label in notes whose text becomes a field of an entry, or is no part of the answer. */
export type LabelName = 'answer' | 'cues' | 'headline' | 'spoken' | 'followUps' | 'notes';

/** What a column of a table in notes holds: what is asked or what an entry is called, its name alone, its answer, notes. */
export type ColumnName = 'asked' | 'titles' | 'answer' | 'notes';

/** The words of a language that Greenroom knows. Each list is read in text without accents, capitals and end marks. */
export interface Language {
  /** The first part of its tag: `de` of `de-AT`. */
  code: string;
  /** Labels of the parts of an answer. The first that matches names the part. Read by the parser and by import. */
  parts: readonly PartLabels[];
  /** Words that name the problem: the situation if they come first, and the task after it. Read by the parser. */
  problem: readonly string[];
  /** Names of parts, which may end in a full stop: "**Situation.** We were late." Read by the parser. */
  names: readonly string[];
  /** Labels of notes to yourself, which are not said aloud. Read by the parser. */
  notes: readonly string[];
  /** How interviewers ask without a question mark. Read by import. */
  asks: Phrases;
  /** Questions that ask for something that happened. Read to tell the shape of an answer. */
  asksForStory: Phrases;
  /** Questions about the speaker's reasons, plans or character. Read to tell the shape of an answer. */
  asksForPitch: Phrases;
  /** Questions that ask for several things. Read to tell the shape of an answer. */
  asksForList: Phrases;
  /** Headings of sections in notes. Read by import. */
  sections: Readonly<Record<SectionName, Phrases>>;
  /** Words for a strength and for a weakness, which together name a section of both. Read by import. */
  claims: Readonly<Record<'strength' | 'weakness', readonly string[]>>;
  /** Labels in notes whose text becomes a field. Read by import. */
  labels: Readonly<Record<LabelName, Phrases>>;
  /** Headings that never start an entry, because they are a part of the answer above. Read by import. */
  inner: Phrases;
  /** Headings that say that questions follow, but not about what. Read by import. */
  general: Phrases;
  /** Words in the title of a whole document, which is no topic. Read by import. */
  document: readonly string[];
  /** Headings that only say that a strength or weakness follows: "My weakness". Read by import. */
  bare: Phrases;
  /** What stands before a number, in titles of stories: "Story 3". Read by import. */
  numbered: readonly string[];
  /** What a question is called: "Q: …", "Question 3". Read by import. */
  asked: readonly string[];
  /** Who asks: "Interviewer: …". Read by import. */
  asker: readonly string[];
  /** Who answers in notes: "Candidate: …". Read by import. */
  answerer: readonly string[];
  /** What an answer begins with in notes: "A: …". Read by import. */
  opensAnswer: readonly string[];
  /** How interviewers address the speaker: "you". Read by import. */
  you: readonly string[];
  /** What stands in place of an answer that nobody has written yet: "to be decided". Read by import. */
  unanswered: readonly string[];
  /** Words in headings of what is told of one story: a version, an example. Read by import. */
  versions: readonly string[];
  /** Headers of columns in a table of entries. Read by import. */
  columns: Readonly<Record<ColumnName, Phrases>>;
}
