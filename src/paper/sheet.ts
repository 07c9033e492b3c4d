import type { Pack } from '../interviews/pack.ts';
import type { Library } from '../core/library/model.ts';
import { KINDS, NODE_KINDS, type NodeKind } from '../core/library/kinds.ts';
import { listNodes } from '../core/library/library.ts';
import { groupOf } from './ids.ts';
import { isForThem } from './remarks.ts';
import { remarkEntry, ruledEntry, type SheetEntry, sheetEntry } from './sheet-entry.ts';

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

/** How many rules a strip has at most. */
const MOST_RULES_IN_STRIP = 6;

/** How many characters a rule in a strip has at most. */
const MOST_CHARACTERS_IN_STRIP = 160;

/** Builds the sheet of the whole library. */
export function sheetOfLibrary(library: Library): Sheet {
  return buildSheet(library, library.site.name, []);
}

/**
 * Builds the sheet of one interview, in the interview's order and with its numbers for questions. Adds the other text
 * of its file, and space for questions to ask.
 */
export function sheetOfPack({ title, library, expected, featured, remarks, company }: Pack): Sheet {
  const named = remarks.map(({ title: name, answer }, index) => ({ name, entry: remarkEntry(answer, index) }));
  const toAsk = named.filter(({ name }) => isForThem(name, company));
  const inOrder: Library = {
    ...library,
    questions: expected.map(({ question }) => question),
    stories: [...new Set([...featured, ...library.stories])],
  };
  return buildSheet(inOrder, title, [
    ...named
      .filter((remark) => !toAsk.includes(remark))
      .map(({ name, entry }) => ({ id: `remarks.${entry.code}`, title: name || 'Notes', entries: [entry] })),
    {
      id: 'to-ask',
      title: toAsk[0]?.name ?? 'Questions to ask them',
      entries: toAsk.length ? toAsk.map(({ entry }) => entry) : [ruledEntry('ask', named.length)],
    },
  ]);
}

/** The kinds that come first: other entries refer to them. */
const FIRST_KINDS: readonly NodeKind[] = ['rule', 'story'];

/** The kinds in the order of a sheet. */
const ORDERED_KINDS: readonly NodeKind[] = [
  ...FIRST_KINDS,
  ...NODE_KINDS.filter((kind) => !FIRST_KINDS.includes(kind)),
];

function buildSheet(library: Library, title: string, lastGroups: readonly SheetGroup[]): Sheet {
  const { rules } = library;
  return {
    title,
    strip:
      rules.length > 0 &&
      rules.length <= MOST_RULES_IN_STRIP &&
      rules.every(({ headline, text }) => (headline ?? text).length <= MOST_CHARACTERS_IN_STRIP),
    groups: [...ORDERED_KINDS.flatMap((kind) => groupsOf(kind, library)), ...lastGroups].filter(
      ({ entries }) => entries.length > 0,
    ),
  };
}

/** The groups of a kind's entries: one for each topic of questions, else one. Codes are numbered in the library's order. */
function groupsOf(kind: NodeKind, library: Library): SheetGroup[] {
  const { many, titles, listedBy } = KINDS[kind];
  const printed = listNodes(library, [kind]).map((node, index) => ({ node, entry: sheetEntry(node, index) }));
  if (listedBy !== 'topic') return [{ id: many, title: titles, entries: printed.map(({ entry }) => entry) }];
  const topics = [...new Set(library.questions.map(({ topic }) => topic))];
  return topics.map((topic) => ({
    id: groupOf(topic),
    title: topic.title,
    entries: printed.filter(({ node }) => 'topic' in node && node.topic === topic).map(({ entry }) => entry),
  }));
}
