import { KINDS } from '../../core/library/kinds.ts';
import { isStory } from '../../core/answer/parse.ts';
import { readAnswer } from '../words/languages.ts';
import type { Draft } from './draft.ts';
import { draftOf, draftOfItem, draftOfStory, hasText } from './draft-of.ts';
import { holdsEntries, holdsStories } from './holds-entries.ts';
import { readClaim, splitItems } from './items.ts';
import { claimIn, isBare, isGeneral, type Meaning, meaningOf, namesDocument } from '../words/meaning.ts';
import { type Branch, type Line, linesOf, markLines } from '../marks/tree.ts';

/** What the headings above say about entries below them: their kind, and their topic. */
interface Context {
  kind: Draft['kind'] | null;
  category: string | null;
  /** Whether everything else is below it, so that it is the title of the document. */
  isTitle?: boolean;
}

/** The entries of a document, and the lines that are left out. */
interface Sorted {
  drafts: Draft[];
  /** Why lines are left out, by their numbers. */
  leftOut: Map<number, string>;
}

/**
 * Sorts the branches of a document into entries and lines that are left out.
 * @param name the title of an entry that is the whole document
 */
export function sortBranches(root: Branch, name: string): Sorted {
  const sorted: Sorted = { drafts: [], leftOut: new Map() };
  if (root.children.length) {
    leave(sorted, root.lines, 'before the first question');
    root.children.forEach((child, index) => {
      if (index === 0 && child.mark?.style === 'plain' && namesDocument(child.title) && !child.children.length) {
        for (const line of linesOf(child)) sorted.leftOut.set(line, 'before the first question');
        return;
      }
      const isTitle = root.children.length === 1 || (index === 0 && namesDocument(child.title));
      sortBranch(child, { kind: null, category: null, isTitle }, sorted);
    });
  } else if (root.lines.some(({ text }) => text.trim())) {
    const draft = draftOf({ ...root, title: name }, 'question', null);
    sorted.drafts.push({ ...draft, line: 1, guessed: ['kind', 'title'] });
  }
  return sorted;
}

function sortBranch(branch: Branch, context: Context, sorted: Sorted): void {
  if (branch.mark?.kind) {
    sorted.drafts.push(draftOf(branch, branch.mark.kind, null));
    return;
  }
  const meaning = context.kind === null || context.kind === 'story' ? meaningOf(branch.title) : sectionWithin(branch);
  const leaveAll = (why: string) => {
    for (const line of linesOf(branch)) sorted.leftOut.set(line, why);
  };
  switch (meaning) {
    case 'contents':
      return leaveAll('a table of contents');
    case 'for them':
      return leaveAll('questions for the interviewer; put them in an interview’s file');
    case 'aside':
      if (branch.mark?.rest || branch.children.some(isAnswered)) return sortOther(branch, context, sorted);
      return leaveAll(`“${branch.title}” looks like remarks; rename the heading to import it`);
    case 'rules':
      return sortItems(branch, 'rule', sorted);
    case 'strengths':
      return sortItems(branch, 'strength', sorted);
    case 'weaknesses':
      return sortItems(branch, 'weakness', sorted);
    case 'strengths and weaknesses':
      return sortClaims(branch, context, sorted);
    case 'stories':
      return sortStories(branch, context, sorted);
    case 'question':
      return sortQuestion(branch, context, sorted);
    case null:
      return sortOther(branch, context, sorted);
  }
}

/** What a heading inside strengths, weaknesses or rules announces. Only another such section or a question counts. */
function sectionWithin({ title }: Branch): Meaning {
  const meaning = meaningOf(title);
  return meaning === 'strengths' || meaning === 'weaknesses' || meaning === 'question' ? meaning : null;
}

/** Sorts a question. "Your strengths" becomes a question that gathers entries. */
function sortQuestion(branch: Branch, { category }: Context, sorted: Sorted): void {
  const claims = claimIn(branch.title);
  if (claims && branch.children.length > 1 && !hasText(branch.lines)) {
    sorted.drafts.push({
      ...draftOf({ ...branch, lines: [], children: [] }, 'question', category),
      gathers: [KINDS[claims].many],
    });
    sortItems({ ...branch, mark: null }, claims, sorted);
    return;
  }
  const entries = branch.children.filter((child) => !hasText(branch.lines) && holdsEntries(child, true));
  if (entries.length > 1) {
    sortBelow(branch, { kind: null, category: branch.title }, sorted);
    return;
  }
  sorted.drafts.push(draftOf(branch, 'question', category));
}

/** Sorts "Strengths and weaknesses" into a question that gathers them, and an entry for each. */
function sortClaims(branch: Branch, { category }: Context, sorted: Sorted): void {
  if (!branch.children.length) {
    sorted.drafts.push(draftOf(branch, 'question', category));
    return;
  }
  sorted.drafts.push({
    ...draftOf({ ...branch, children: [] }, 'question', category),
    gathers: ['strengths', 'weaknesses'],
  });
  for (const child of branch.children) {
    const meaning = meaningOf(child.title);
    if (child.mark?.kind) sorted.drafts.push(draftOf(child, child.mark.kind, null));
    else if (meaning === 'strengths' || claimIn(child.title) === 'strength') sortItems(child, 'strength', sorted);
    else if (meaning === 'weaknesses' || claimIn(child.title) === 'weakness') sortItems(child, 'weakness', sorted);
    else sorted.drafts.push(draftOf(child, 'question', null, ['kind']));
  }
}

/** Sorts entries of one kind below a heading: one for each heading or list item, or one for all of it. */
function sortItems(branch: Branch, kind: 'rule' | 'strength' | 'weakness', sorted: Sorted): void {
  for (const line of markLines(branch)) sorted.leftOut.set(line, `a heading for ${KINDS[kind].many}`);
  const { items, before, after } = splitItems(branch.lines);
  leave(sorted, after, `after the last ${kind}`);
  if (branch.children.length || items.length) leave(sorted, before, `before the first ${kind}`);
  if (!branch.children.length && !items.length) {
    if (!hasText(branch.lines)) return;
    const claim = isBare(branch.title) ? readClaim(branch.lines) : null;
    if (claim) {
      sorted.drafts.push(draftOfItem({ ...claim, isTitleGuessed: true }, kind));
      return;
    }
    sorted.drafts.push(draftOf(branch, kind, null, ['title']));
    for (const line of markLines(branch)) sorted.leftOut.delete(line);
    return;
  }
  sorted.drafts.push(...items.map((item) => draftOfItem(item, kind)));
  for (const child of branch.children) {
    const meaning = sectionWithin(child);
    if (meaning === 'strengths') sortItems(child, 'strength', sorted);
    else if (meaning === 'weaknesses') sortItems(child, 'weakness', sorted);
    else if (meaning === 'question') sortQuestion(child, { kind: null, category: null }, sorted);
    else sorted.drafts.push(draftOf(child, kind, null));
  }
}

/** Sorts stories: one for each heading or list item. */
function sortStories(branch: Branch, context: Context, sorted: Sorted): void {
  const { items, before, after } = splitItems(branch.lines);
  leave(sorted, after, 'after the last story');
  sortBelow({ ...branch, lines: items.length ? before : branch.lines }, { ...context, kind: 'story' }, sorted);
  sorted.drafts.push(...items.map(draftOfStory));
}

/** Whether a branch is a question with something below it. */
function isAnswered({ title, lines, children }: Branch): boolean {
  return meaningOf(title) === 'question' && (hasText(lines) || children.length > 0);
}

/** Sorts a heading that announces nothing: a topic, a story, or an answer with its own title. */
function sortOther(branch: Branch, context: Context, sorted: Sorted): void {
  if (holdsStories(branch) || branch.children.some((child) => holdsEntries(child, false))) {
    sortBelow(
      branch,
      { kind: context.kind, category: context.isTitle || isGeneral(branch.title) ? null : branch.title },
      sorted,
    );
    return;
  }
  const hasAny = hasText(branch.lines) || branch.children.length > 0 || Boolean(branch.mark?.rest);
  if (!hasAny) {
    for (const line of markLines(branch)) sorted.leftOut.set(line, 'nothing is written below it');
    return;
  }
  const draft = draftOf(branch, 'question', context.category, ['kind']);
  const { sections } = readAnswer(draft.body);
  // Below "Stories", one labelled part is enough.
  if (isStory(sections) || (context.kind === 'story' && sections.some(({ role, label }) => role && label))) {
    sorted.drafts.push({ ...draft, kind: 'story', guessed: context.kind === 'story' ? [] : ['kind'] });
    return;
  }
  const isTitlePage = branch.mark?.depth === 1 && branch.children.length > 1;
  if (isTitlePage) sortBelow(branch, context, sorted);
  else sorted.drafts.push(draft);
}

function sortBelow(branch: Branch, context: Context, sorted: Sorted): void {
  for (const line of markLines(branch)) sorted.leftOut.set(line, 'a section heading');
  leave(sorted, branch.lines, `between “${branch.title}” and the first entry below it`);
  for (const child of branch.children) sortBranch(child, context, sorted);
}

function leave(sorted: Sorted, lines: readonly Line[], why: string): void {
  for (const { number, text } of lines) if (text.trim()) sorted.leftOut.set(number, why);
}
