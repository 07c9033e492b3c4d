import { type FieldName, readAnchor } from '../fields.ts';

/** The text of an entry in the index. */
export interface IndexedPage {
  content: string;
  /** Where each field starts: its anchor, and the index of its first word. */
  anchors: readonly { id: string; location: number }[];
}

/** A piece of an excerpt, and whether the query asks for it. */
export interface ExcerptPiece {
  text: string;
  marked: boolean;
}

/** The part of an entry that matches best. */
export interface Excerpt {
  field: FieldName;
  /** The id of its section on the page. Empty if it has none. */
  id: string;
  pieces: ExcerptPiece[];
}

/** Most words of an excerpt: about two lines. */
const MOST_EXCERPT_WORDS = 26;

/** How much a match counts in fields other than the answer's sections. */
const FIELD_WORTH: Partial<Record<FieldName, number>> = { alias: 1, followUp: 1, cue: 0.7 };
/** How much a match counts in a section of the answer. It counts most, because a link can lead to it. */
const SECTION_WORTH = 1.5;

/** Fields that give no excerpt: a result shows them anyway, or they are not sentences. */
const NOT_EXCERPTED: readonly FieldName[] = ['title', 'headline', 'answers', 'topic', 'competency'];

/** Makes a word lower case and removes the punctuation around it. */
export const bareWord = (word: string) => word.toLowerCase().replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}#+]+$/gu, '');

/** A field of a page, and where it is among the words. */
export interface FieldRange {
  name: FieldName;
  id: string;
  /** The index of its first word. */
  start: number;
  end: number;
}

/** Splits the text of a page into words, like the engine. */
export function splitContent({ content }: IndexedPage): string[] {
  return content.split(/\s+/);
}

/** Splits a page into its fields. The title comes first. */
export function splitFields(page: IndexedPage): FieldRange[] {
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

/** Lists the searched words as a page writes them, the most specific first. */
export function wordsToMark(page: IndexedPage, matched: ReadonlyMap<number, number>, most = 8): string[] {
  const words = splitContent(page);
  const found = [...matched].sort(([, a], [, b]) => b - a).map(([index]) => bareWord(words[index] ?? ''));
  return [...new Set(found)].filter(Boolean).slice(0, most);
}

/** Finds the part of a page with the best matches. Null if only fields match that give no excerpt. */
export function findExcerpt(page: IndexedPage, matched: ReadonlyMap<number, number>): Excerpt | null {
  const words = splitContent(page);
  const inOrder = [...matched].toSorted(([a], [b]) => a - b);
  let best: { field: FieldRange; value: number } | null = null;
  let next = 0;
  for (const field of splitFields(page)) {
    const inside: (readonly [number, number])[] = [];
    for (; next < inOrder.length && inOrder[next]![0] < field.end; next += 1) inside.push(inOrder[next]!);
    if (NOT_EXCERPTED.includes(field.name)) continue;
    const value = (FIELD_WORTH[field.name] ?? SECTION_WORTH) * valueBetween(words, inside, field.start, field.end);
    if (value > (best?.value ?? 0)) best = { field, value };
  }
  if (!best) return null;
  const { name, id, start, end } = best.field;
  const from = findWindow(words, matched, start, end);
  return {
    field: name,
    id,
    pieces: cutPieces(words, matched, from, Math.min(end, from + MOST_EXCERPT_WORDS), start, end),
  };
}

/** The value of the matching words between two indexes. A word that matches several times counts once. */
function valueBetween(
  words: readonly string[],
  matched: Iterable<readonly [index: number, value: number]>,
  start: number,
  end: number,
): number {
  const values = new Map<string, number>();
  for (const [index, value] of matched) {
    if (index < start || index >= end) continue;
    const word = bareWord(words[index] ?? '');
    values.set(word, Math.max(values.get(word) ?? 0, value));
  }
  return [...values.values()].reduce((sum, value) => sum + value, 0);
}

/** Finds the index where the best excerpt starts: a little before its first match. */
function findWindow(
  words: readonly string[],
  matched: ReadonlyMap<number, number>,
  start: number,
  end: number,
): number {
  if (end - start <= MOST_EXCERPT_WORDS) return start;
  let best = { from: start, value: 0 };
  for (const index of matched.keys()) {
    if (index < start || index >= end) continue;
    const from = Math.max(start, Math.min(index - 4, end - MOST_EXCERPT_WORDS));
    const inside = Array.from({ length: MOST_EXCERPT_WORDS }, (_, index) => from + index).flatMap((at) => {
      const value = matched.get(at);
      return value === undefined ? [] : [[at, value] as const];
    });
    const value = valueBetween(words, inside, from, from + MOST_EXCERPT_WORDS);
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
): ExcerptPiece[] {
  const pieces: ExcerptPiece[] = from > start ? [{ text: '… ', marked: false }] : [];
  const add = (text: string, marked: boolean) => {
    const last = pieces.at(-1);
    if (last?.marked === marked) last.text += text;
    else pieces.push({ text, marked });
  };
  for (let index = from; index < to; index++) {
    const word = words[index] ?? '';
    const core = matched.has(index) ? /[\p{L}\p{N}].*[\p{L}\p{N}#+]|[\p{L}\p{N}]/u.exec(word) : null;
    if (core) {
      add(word.slice(0, core.index), false);
      add(core[0], true);
      add(word.slice(core.index + core[0].length), false);
    } else add(word, false);
    add(index + 1 < to ? ' ' : to < end ? ' …' : '', false);
  }
  return pieces.filter(({ text }) => text);
}
