import { findCode } from './code.ts';
import type { Draft, LeftOut, Offer } from './draft.ts';
import { findQuestions, findStories } from './offers.ts';
import { readOutline } from './outline.ts';
import { sortBranches } from './sort.ts';
import { buildTree } from './tree.ts';

/** What a document holds. */
export interface Imported {
  drafts: Draft[];
  leftOut: LeftOut[];
  offers: Offer[];
}

/** Said of a line that nothing else was decided on: so that it is not lost, even then. */
export const UNDECIDED = 'nothing here says what it belongs to';

/**
 * Takes notes apart into entries. Every line that says something is in one, or is left out with a reason.
 * @param name what a document without a single heading is called
 */
export function importNotes(text: string, name: string): Imported {
  const lines = text.split('\n');
  const outline = readOutline(lines);
  const { drafts: sorted, left } = sortBranches(buildTree(lines, outline), name);
  const drafts = sorted.map((draft) => keepAddresses(draft, lines));
  const used = new Set(drafts.flatMap((draft) => draft.lines));
  const leftOut = lines.flatMap((line, index): LeftOut[] => {
    const number = index + 1;
    if (!line.trim() || used.has(number)) return [];
    return [
      {
        line: number,
        text: line,
        why: outline.skipped.get(number) ?? left.get(number) ?? UNDECIDED,
      },
    ];
  });
  const code = findCode(lines);
  return {
    drafts,
    leftOut,
    offers: drafts.flatMap((draft) => [...findStories(draft), ...findQuestions(draft, lines, code)]),
  };
}

/** Addresses of links that became words of a title, a cue or a follow-up stay, as a note. */
function keepAddresses(draft: Draft, lines: readonly string[]): Draft {
  const { title, headline = '', cues, followUps, body } = draft;
  const said = JSON.stringify([title, headline, cues, followUps, body]);
  const lost = draft.lines
    .flatMap((line) => [...(lines[line - 1] ?? '').matchAll(/\]\(\s*<?((?:https?:\/\/|mailto:)[^\s)>]+)/gi)])
    .map(([, address = '']) => address)
    .filter((address) => !said.includes(JSON.stringify(address).slice(1, -1)));
  if (!lost.length) return draft;
  const notes = /^## Notes$/m.test(body) ? '' : '## Notes\n\n';
  const list = [...new Set(lost)].map((address) => `- ${address}`).join('\n');
  return { ...draft, body: [body, notes + list].filter(Boolean).join('\n\n') };
}
