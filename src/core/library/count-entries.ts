import { countNamed } from './describe.ts';
import { type Kind, KIND_NAMES, KINDS, SAID_KINDS } from './kinds.ts';
import { listNodes } from './library.ts';
import type { Library } from './model.ts';

/** Counts entries by kind: "2 questions, 1 rule". "nothing" if there are none. */
export function countKinds(entries: readonly { kind: string }[]): string {
  return countIn(entries, KIND_NAMES).join(', ') || 'nothing';
}

/** Counts the entries of a library that are said aloud, kind by kind. */
export function countEntries(library: Library): string[] {
  return countIn(listNodes(library, SAID_KINDS), SAID_KINDS);
}

function countIn(entries: readonly { kind: string }[], kinds: readonly Kind[]): string[] {
  return kinds.flatMap((kind) => countNamed(entries.filter((entry) => entry.kind === kind).length, KINDS[kind]));
}
