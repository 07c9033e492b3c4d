import { type Definition, referredIn } from '../text/definitions.ts';
import { addNotes } from './add-notes.ts';
import type { Draft } from './draft.ts';

/** A footnote that is longer than this, in characters, goes only to the first entry that refers to it. */
const LONGEST = 2000;

/** Adds to drafts the definitions that their text refers to, and the addresses of links that became plain text. */
export function keepReferences(
  drafts: readonly Draft[],
  lines: readonly string[],
  definitions: ReadonlyMap<string, Definition>,
): Draft[] {
  const taken = new Set<Definition>();
  return drafts.map((draft) => {
    const text = draft.lines.map((line) => lines[line - 1] ?? '').join('\n');
    const all = followReferences(text, definitions).filter((each) => !taken.has(each) || each.text.length <= LONGEST);
    // A line is of one entry, though several may refer to it.
    const own = all.filter((each) => !taken.has(each));
    for (const each of own) taken.add(each);
    const body = keepAddresses(all.length ? addDefinitions(draft.body, all) : draft.body, draft, text);
    return { ...draft, body, lines: [...draft.lines, ...own.flatMap((each) => each.lines)] };
  });
}

/** The definitions that a text refers to, directly or through other definitions. */
function followReferences(text: string, definitions: ReadonlyMap<string, Definition>): Definition[] {
  const found = new Set(referredIn(text, definitions));
  for (const each of found) for (const further of referredIn(each.says, definitions)) found.add(further);
  return [...found];
}

/** Adds definitions below a text. Definitions that only a title, a cue or a follow-up refers to become notes. */
function addDefinitions(body: string, all: readonly Definition[]): string {
  const below = followReferences(body, new Map(all.map((each) => [each.name, each])));
  const notes = all.filter((each) => !below.includes(each)).map(({ says }) => says.trim());
  return [addNotes(body, notes), ...below.map(({ text }) => text)].filter(Boolean).join('\n\n');
}

/** The target of a link or a picture. A place within the page is no address. */
const TARGET = /\]\(\s*<?((?!#)(?:[^()\s<>]|\([^()\s]*\))+)/g;
const WEB_ADDRESS = /(?:https?:\/\/|mailto:)(?:[^()\s<>]|\([^()\s]*\))+/gi;

/** Keeps the addresses of links and pictures in titles, cues and follow-ups, as a note. */
function keepAddresses(body: string, { title, headline = '', cues, followUps }: Draft, text: string): string {
  const linked = targetsIn(text);
  if (!linked.length) return body;
  const asked = followUps.flatMap(({ asks, answer = '' }) => [asks, answer]);
  const kept = [title, headline, ...cues, ...asked, body].join('\n');
  const said = new Set([...targetsIn(kept), ...(kept.match(WEB_ADDRESS) ?? [])]);
  return addNotes(
    body,
    [...new Set(linked)].filter((address) => !said.has(address)),
  );
}

function targetsIn(text: string): string[] {
  return [...text.matchAll(TARGET)].map(([, address = '']) => address);
}
