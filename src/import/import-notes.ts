import { findCode } from './text/code.ts';
import type { Draft, LeftOut, Offer } from './entries/draft.ts';
import { keepReferences } from './entries/keep-references.ts';
import { findQuestions, findStories } from './entries/offers.ts';
import { readOutline } from './marks/outline.ts';
import { findDefinitions } from './text/definitions.ts';
import { fitKind } from './entries/fit-kind.ts';
import { toPlainMarkdown } from './text/plain-markdown.ts';
import { raiseBullets } from './marks/raise-bullets.ts';
import { sortBranches } from './entries/sort.ts';
import { buildTree } from './marks/tree.ts';

/** The entries of a document, what was left out, and parts that could be entries. */
export interface Imported {
  drafts: Draft[];
  leftOut: LeftOut[];
  offers: Offer[];
}

/** The reason for a line that no rule covers, so that it is always reported. */
export const UNDECIDED = 'not clear what it belongs to';

/**
 * Splits notes into entries. Every line with text is in an entry, or is left out with a reason.
 * @param name the title for a document without headings
 */
export function importNotes(text: string, name: string): Imported {
  const lines = text.split('\n');
  const raised = raiseBullets(toPlainMarkdown(lines));
  const definitions = findDefinitions(raised);
  const outline = readOutline(raised, definitions);
  const { drafts: sorted, leftOut: reasons } = sortBranches(buildTree(raised, outline), name);
  const drafts = keepReferences(sorted, raised, definitions).map(fitKind);
  const used = new Set(drafts.flatMap((draft) => draft.lines));
  const leftOut = lines.flatMap((line, index): LeftOut[] => {
    const number = index + 1;
    if (!line.trim() || used.has(number)) return [];
    return [
      {
        line: number,
        text: line,
        why: outline.skipped.get(number) ?? reasons.get(number) ?? UNDECIDED,
      },
    ];
  });
  const code = findCode(raised);
  return {
    drafts,
    leftOut,
    offers: drafts.flatMap((draft) => [...findStories(draft), ...findQuestions(draft, raised, code)]),
  };
}
