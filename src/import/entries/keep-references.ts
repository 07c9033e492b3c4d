import { type Definition, findDefinitions, referredIn } from '../text/definitions.ts';
import type { Draft } from './draft.ts';

/** Entries with what their text refers to, and with the addresses that became words. */
export function keepReferences(drafts: readonly Draft[], lines: readonly string[]): Draft[] {
  const definitions = findDefinitions(lines);
  const taken = new Set<Definition>();
  return drafts.map((draft) => {
    const all = referredIn(draft.lines.map((line) => lines[line - 1] ?? '').join('\n'), definitions);
    // A line is of one entry, though several may refer to it.
    const own = all.filter((each) => !taken.has(each));
    for (const each of own) taken.add(each);
    const defined = all.length ? { ...draft, body: addDefinitions(draft.body, all) } : draft;
    return keepAddresses({ ...defined, lines: [...draft.lines, ...own.flatMap((each) => each.lines)] }, lines);
  });
}

/** Definitions below a text that refers to them; those that a title, a cue or a follow-up did become notes. */
function addDefinitions(body: string, all: readonly Definition[]): string {
  const below = referredIn(body, new Map(all.map((each) => [each.name, each])));
  const notes = all.filter((each) => !below.includes(each)).map(({ says }) => says);
  return [addNotes(body, notes), ...below.map(({ text }) => text)].filter(Boolean).join('\n\n');
}

/** Addresses of links that became words of a title, a cue or a follow-up stay, as a note. */
function keepAddresses(draft: Draft, lines: readonly string[]): Draft {
  const { title, headline = '', cues, followUps, body } = draft;
  const said = JSON.stringify([title, headline, cues, followUps, body]);
  const lost = draft.lines
    .flatMap((line) => [...(lines[line - 1] ?? '').matchAll(/\]\(\s*<?((?:https?:\/\/|mailto:)[^\s)>]+)/gi)])
    .map(([, address = '']) => address)
    .filter((address) => !said.includes(JSON.stringify(address).slice(1, -1)));
  return lost.length ? { ...draft, body: addNotes(body, [...new Set(lost)]) } : draft;
}

function addNotes(body: string, notes: readonly string[]): string {
  if (!notes.length) return body;
  const heading = /^## Notes$/m.test(body) ? '' : '## Notes\n\n';
  return [body, heading + notes.map((note) => `- ${note}`).join('\n')].filter(Boolean).join('\n\n');
}
