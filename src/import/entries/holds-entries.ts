import { isStory } from '../../core/answer/parse.ts';
import { readAnswer } from '../words/languages.ts';
import { readBody } from './body.ts';
import { hasText } from './draft-of.ts';
import { meaningOf, namesVersion } from '../words/meaning.ts';
import { isPart } from '../words/titles.ts';
import type { Branch } from '../marks/tree.ts';

/** Whether a branch is a story, and not part of one. */
function isWholeStory(branch: Branch): boolean {
  return !isPart(branch.title) && isStory(readAnswer(readBody(branch).text).sections);
}

/** Whether a branch has stories below it, not parts or versions of one story. */
export function holdsStories({ lines, children }: Branch): boolean {
  const stories = children.filter(isWholeStory).length;
  if (stories !== 1) return stories > 1;
  const isOne = children.some(({ title }) => isPart(title) || namesVersion(title));
  return !hasText(lines) && (children.length === 1 || !isOne);
}

/** Whether a branch is an entry, or has entries below it. */
export function holdsEntries(branch: Branch, isBelowQuestion: boolean): boolean {
  if (branch.mark?.style === 'row' || branch.mark?.style === 'plain') return true;
  const meaning = meaningOf(branch.title);
  if (meaning !== null && !(isBelowQuestion && meaning !== 'question')) return true;
  if (branch.children.some((child) => holdsEntries(child, isBelowQuestion))) return true;
  return !isBelowQuestion && branch.children.length > 1 && isWholeStory(branch);
}
