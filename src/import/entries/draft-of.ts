import { isStory } from '../../core/answer/parse.ts';
import { readAnswer } from '../words/languages.ts';
import { readBody } from './body.ts';
import type { Draft } from './draft.ts';
import type { Item } from './items.ts';
import { cleanTitle } from '../words/titles.ts';
import { type Branch, type Line, linesOf } from '../marks/tree.ts';

/** A draft without any fields besides its text. */
const EMPTY = {
  aliases: [],
  headline: undefined,
  cues: [],
  followUps: [],
  gathers: [],
  category: null,
} satisfies Partial<Draft>;

/** Makes a draft of a branch, with everything below it. */
export function draftOf(branch: Branch, kind: Draft['kind'], category: string | null, guessed: string[] = []): Draft {
  const { text, ...fields } = readBody(branch, kind === 'question' || kind === 'story');
  const aliases = (branch.mark?.also ?? []).map(cleanTitle);
  return {
    ...EMPTY,
    kind,
    title: branch.title,
    aliases,
    line: branch.mark?.line ?? branch.lines[0]?.number ?? 1,
    lines: linesOf(branch),
    category,
    body: text,
    ...fields,
    guessed: [
      ...guessed,
      ...(aliases.length ? ['aliases'] : []),
      ...(fields.headline ? ['headline'] : []),
      ...(fields.cues.length ? ['cues'] : []),
    ],
  };
}

/** Makes a draft of a list item. The title of a short strength is also its text. */
export function draftOfItem(item: Item, kind: 'rule' | 'strength' | 'weakness'): Draft {
  const { title, line, lines, body, isTitleGuessed } = item;
  const said = body || (kind === 'rule' ? '' : title);
  return { ...EMPTY, kind, title, line, lines, body: said, guessed: isTitleGuessed ? ['title'] : [] };
}

/** Makes a story of a list item. Makes a question of it when no part of a story is labelled. */
export function draftOfStory({ title, line, lines, body }: Item): Draft {
  const isTold = isStory(readAnswer(body).sections);
  return { ...EMPTY, kind: isTold ? 'story' : 'question', title, line, lines, body, guessed: isTold ? [] : ['kind'] };
}

/** Whether any line has text. */
export function hasText(lines: readonly Line[]): boolean {
  return lines.some(({ text }) => text.trim());
}
