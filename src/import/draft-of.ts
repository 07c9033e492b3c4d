import { readBody } from './body.ts';
import type { Draft } from './draft.ts';
import { type Branch, type Line, linesOf } from './tree.ts';

/** An entry that says nothing besides its text. */
export const EMPTY = {
  headline: undefined,
  cues: [],
  followUps: [],
  gathers: [],
  category: null,
} satisfies Partial<Draft>;

/** The entry that a branch is, with everything below it. */
export function draftOf(branch: Branch, kind: Draft['kind'], category: string | null, guessed: string[] = []): Draft {
  const { text, ...fields } = readBody(branch, kind === 'question' || kind === 'story');
  return {
    ...EMPTY,
    kind,
    title: branch.title,
    line: branch.mark?.line ?? branch.lines[0]?.number ?? 1,
    lines: linesOf(branch),
    category,
    body: text,
    ...fields,
    guessed: [...guessed, ...(fields.headline ? ['headline'] : []), ...(fields.cues.length ? ['cues'] : [])],
  };
}

/** Whether lines say anything. */
export function hasText(lines: readonly Line[]): boolean {
  return lines.some(({ text }) => text.trim());
}
