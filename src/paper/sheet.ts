import type { Pack } from '../interviews/pack.ts';
import type { Library } from '../core/library/model.ts';
import { groupOf, RULES } from './ids.ts';
import { asksThem } from './remarks.ts';
import {
  claimEntry,
  questionEntry,
  remarkEntry,
  ruledEntry,
  ruleEntry,
  type SheetEntry,
  storyEntry,
} from './sheet-entry.ts';

/** Entries under one heading. */
export interface SheetGroup {
  id: string;
  title: string;
  entries: SheetEntry[];
}

/** The content of a sheet: the whole library, or one interview. */
export interface Sheet {
  title: string;
  /** Whether its first group is shown as a strip of rules below the title. */
  strip: boolean;
  groups: SheetGroup[];
}

/** Most rules in a strip. */
const MOST_IN_STRIP = 6;

/** Longest rule in a strip, in characters. */
const LONGEST_IN_STRIP = 160;

/** Builds the sheet of the whole library. */
export function sheetOfLibrary(library: Library): Sheet {
  return buildSheet(library, library.site.name, []);
}

/**
 * Builds the sheet of one interview, in the interview's order and with its numbers for questions. Adds the other text
 * of its file, and space for questions to ask.
 */
export function sheetOfPack({ title, library, expected, featured, remarks, company }: Pack): Sheet {
  const noted = remarks.map(({ title: name, answer }, index) => ({ name, entry: remarkEntry(answer, index) }));
  const toAsk = noted.filter(({ name }) => asksThem(name, company));
  const inOrder: Library = {
    ...library,
    questions: expected.map(({ question }) => question),
    stories: [...new Set([...featured, ...library.stories])],
  };
  return buildSheet(inOrder, title, [
    ...noted
      .filter((each) => !toAsk.includes(each))
      .map(({ name, entry }) => ({ id: `remarks.${entry.code}`, title: name || 'Notes', entries: [entry] })),
    {
      id: 'to-ask',
      title: toAsk[0]?.name ?? 'Questions to ask them',
      entries: toAsk.length ? toAsk.map(({ entry }) => entry) : [ruledEntry('ask', noted.length)],
    },
  ]);
}

function buildSheet(library: Library, title: string, more: readonly SheetGroup[]): Sheet {
  const rules = library.rules.map(ruleEntry);
  const questions = library.questions.map((question, index) => ({ question, index }));
  const topics = [...new Set(library.questions.map(({ topic }) => topic))];
  return {
    title,
    strip:
      rules.length > 0 &&
      rules.length <= MOST_IN_STRIP &&
      rules.every(({ headline = '' }) => headline.length <= LONGEST_IN_STRIP),
    groups: [
      { id: RULES, title: 'Golden rules', entries: rules },
      { id: 'stories', title: 'Stories', entries: library.stories.map(storyEntry) },
      ...topics.map((topic) => ({
        id: groupOf(topic),
        title: topic.title,
        entries: questions
          .filter(({ question }) => question.topic === topic)
          .map(({ question, index }) => questionEntry(question, index)),
      })),
      { id: 'strengths', title: 'Strengths', entries: library.strengths.map(claimEntry) },
      { id: 'weaknesses', title: 'Weaknesses', entries: library.weaknesses.map(claimEntry) },
      ...more,
    ].filter(({ entries }) => entries.length > 0),
  };
}
