import { type FieldName, readAnchor } from '../fields.ts';

/** The text of an entry in the index. */
export interface IndexedPage {
  content: string;
  /** Where each field starts: its name, the id of its section, and the place of its first word. */
  anchors: readonly { id: string; location: number }[];
}

/** A piece of an excerpt, and whether it was searched for. */
export interface Piece {
  text: string;
  marked: boolean;
}

/** The part of an entry that matches best. */
export interface Excerpt {
  field: FieldName;
  /** The id of its section on the page. Empty if it has none. */
  id: string;
  pieces: Piece[];
}

/** Most words of an excerpt: about two lines. */
const LENGTH = 26;

/** The weight of a match in each field. A section of the answer counts most, because a link can lead to it. */
const WORTH: Partial<Record<FieldName, number>> = { alias: 1, followUp: 1, cue: 0.7 };
const SECTION_WORTH = 1.5;

/** Fields that a result always shows, or that are no sentence. */
const SHOWN: readonly FieldName[] = ['title', 'headline', 'answers', 'topic', 'competency'];

/** Makes a word lower case and removes the punctuation around it. */
export const bare = (word: string) => word.toLowerCase().replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}#+]+$/gu, '');

export interface Field {
  name: FieldName;
  id: string;
  /** The place of its first word, and the place after its last. */
  start: number;
  end: number;
}

/** Splits the text of a page into words, like the engine. */
export function splitContent({ content }: IndexedPage): string[] {
  return content.split(/\s+/);
}

/** Splits a page into its fields. The title comes first. */
export function splitFields(page: IndexedPage): Field[] {
  const end = splitContent(page).length;
  const anchors = page.anchors.toSorted((a, b) => a.location - b.location);
  return [
    { name: 'title' as const, id: '', start: 0, end: anchors[0]?.location ?? end },
    ...anchors.map(({ id, location }, index) => ({
      ...readAnchor(id),
      start: location,
      end: anchors[index + 1]?.location ?? end,
    })),
  ];
}

/** The texts of all fields with a name. */
export function textsOf(page: IndexedPage, name: FieldName): string[] {
  const words = splitContent(page);
  return splitFields(page)
    .filter((field) => field.name === name)
    .map(({ start, end }) => words.slice(start, end).join(' '));
}

/** The searched words as written on a page, most specific first. */
export function wordsToMark(page: IndexedPage, matched: ReadonlyMap<number, number>, most = 8): string[] {
  const words = splitContent(page);
  const found = [...matched].sort(([, a], [, b]) => b - a).map(([place]) => bare(words[place] ?? ''));
  return [...new Set(found)].filter(Boolean).slice(0, most);
}

/** The part of a page with the best matches. Null if only fields that are always shown match. */
export function findExcerpt(page: IndexedPage, matched: ReadonlyMap<number, number>): Excerpt | null {
  const words = splitContent(page);
  const inOrder = [...matched].toSorted(([a], [b]) => a - b);
  let best: { field: Field; value: number } | null = null;
  let next = 0;
  for (const field of splitFields(page)) {
    const inside: (readonly [number, number])[] = [];
    for (; next < inOrder.length && inOrder[next]![0] < field.end; next += 1) inside.push(inOrder[next]!);
    if (SHOWN.includes(field.name)) continue;
    const value = (WORTH[field.name] ?? SECTION_WORTH) * valueBetween(words, inside, field.start, field.end);
    if (value > (best?.value ?? 0)) best = { field, value };
  }
  if (!best) return null;
  const { name, id, start, end } = best.field;
  const from = findWindow(words, matched, start, end);
  return { field: name, id, pieces: cutPieces(words, matched, from, Math.min(end, from + LENGTH), start, end) };
}

/** The value of the matching words between two places. Each word counts once. */
function valueBetween(
  words: readonly string[],
  matched: Iterable<readonly [place: number, value: number]>,
  start: number,
  end: number,
): number {
  const values = new Map<string, number>();
  for (const [place, value] of matched) {
    if (place < start || place >= end) continue;
    const word = bare(words[place] ?? '');
    values.set(word, Math.max(values.get(word) ?? 0, value));
  }
  return [...values.values()].reduce((sum, value) => sum + value, 0);
}

/** Where the best excerpt starts: a little before its first match. Reads the words in each window, not all that match. */
function findWindow(
  words: readonly string[],
  matched: ReadonlyMap<number, number>,
  start: number,
  end: number,
): number {
  if (end - start <= LENGTH) return start;
  let best = { from: start, value: 0 };
  for (const place of matched.keys()) {
    if (place < start || place >= end) continue;
    const from = Math.max(start, Math.min(place - 4, end - LENGTH));
    const inside = Array.from({ length: LENGTH }, (_, index) => from + index).flatMap((at) => {
      const value = matched.get(at);
      return value === undefined ? [] : [[at, value] as const];
    });
    const value = valueBetween(words, inside, from, from + LENGTH);
    if (value > best.value) best = { from, value };
  }
  return best.from;
}

function cutPieces(
  words: readonly string[],
  matched: ReadonlyMap<number, number>,
  from: number,
  to: number,
  start: number,
  end: number,
): Piece[] {
  const pieces: Piece[] = from > start ? [{ text: '… ', marked: false }] : [];
  const add = (text: string, marked: boolean) => {
    const last = pieces.at(-1);
    if (last?.marked === marked) last.text += text;
    else pieces.push({ text, marked });
  };
  for (let place = from; place < to; place++) {
    const word = words[place] ?? '';
    const core = matched.has(place) ? /[\p{L}\p{N}].*[\p{L}\p{N}#+]|[\p{L}\p{N}]/u.exec(word) : null;
    if (core) {
      add(word.slice(0, core.index), false);
      add(core[0], true);
      add(word.slice(core.index + core[0].length), false);
    } else add(word, false);
    add(place + 1 < to ? ' ' : to < end ? ' …' : '', false);
  }
  return pieces.filter(({ text }) => text);
}
