import { type Definition, referredIn } from '../text/definitions.ts';
import { addNotes } from './add-notes.ts';
import type { Draft } from './draft.ts';

/** How many characters a footnote may have to be copied to each entry that refers to it. A longer one goes to the first. */
const MOST_COPIED_CHARACTERS = 2000;

/** Adds to drafts the definitions that their text refers to, and the addresses of links that became plain text. */
export function keepReferences(
  drafts: readonly Draft[],
  lines: readonly string[],
  definitions: ReadonlyMap<string, Definition>,
): Draft[] {
  const taken = new Set<Definition>();
  return drafts.map((draft) => {
    const text = draft.lines.map((line) => lines[line - 1] ?? '').join('\n');
    const all = followReferences(text, definitions).filter(
      (used) => !taken.has(used) || used.text.length <= MOST_COPIED_CHARACTERS,
    );
    // Each line counts for one entry, although several may refer to it.
    const own = all.filter((used) => !taken.has(used));
    for (const used of own) taken.add(used);
    const body = keepAddresses(all.length ? addDefinitions(draft.body, all) : draft.body, draft, text);
    return { ...draft, body, lines: [...draft.lines, ...own.flatMap((used) => used.lines)] };
  });
}

/** The definitions that a text refers to, directly or through other definitions. */
function followReferences(text: string, definitions: ReadonlyMap<string, Definition>): Definition[] {
  const used = new Set(referredIn(text, definitions));
  for (const definition of used) for (const further of referredIn(definition.says, definitions)) used.add(further);
  return [...used];
}

/** Adds definitions below a text. Definitions that only a title, a cue or a follow-up refers to become notes. */
function addDefinitions(body: string, all: readonly Definition[]): string {
  const below = followReferences(body, new Map(all.map((used) => [used.name, used])));
  const notes = all.filter((used) => !below.includes(used)).map(({ says }) => says.trim());
  return [addNotes(body, notes), ...below.map(({ text }) => text)].filter(Boolean).join('\n\n');
}

/** The target of a link or a picture, but not a heading of the same page. */
const TARGET = /\]\(\s*<?((?!#)(?:[^()\s<>]|\([^()\s]*\))+)/g;
const WEB_ADDRESS = /(?:https?:\/\/|mailto:)(?:[^()\s<>]|\([^()\s]*\))+/gi;

/** Keeps the addresses of links and pictures in titles, cues and follow-ups, as a note. */
function keepAddresses(body: string, { title, headline = '', cues, followUps }: Draft, text: string): string {
  const linked = targetsIn(text);
  if (!linked.length) return body;
  const asked = followUps.flatMap(({ asks, answer = '' }) => [asks, answer]);
  const kept = [title, headline, ...cues, ...asked, body].join('\n');
  const present = new Set([...targetsIn(kept), ...(kept.match(WEB_ADDRESS) ?? [])]);
  return addNotes(
    body,
    [...new Set(linked)].filter((address) => !present.has(address)),
  );
}

function targetsIn(text: string): string[] {
  return [...text.matchAll(TARGET)].map(([, address = '']) => address);
}
