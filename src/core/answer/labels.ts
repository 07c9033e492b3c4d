import type { Paragraph, PhrasingContent, Text } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Language } from '../language/language.ts';
import { ENGLISH } from '../language/languages.ts';
import { findRole, isPartName } from './star.ts';
import { linesOf as splitLines } from './tree/written.ts';
import { sliceLeaf, writeLeaf, writtenOf } from './tree/leaves.ts';

/** Most words and characters of a label. A longer bold line is a sentence. */
const LONGEST_LABEL = { words: 9, characters: 120 } as const;

/** A label at the start of a paragraph, and the rest of the paragraph if there is any. */
export interface FoundLabel {
  label: string;
  rest: Paragraph | null;
  /** Whether it has no formatting: `Result: …`. */
  plain: boolean;
}

/** Removes the colon or the dash from the end of a label. */
export function cleanLabel(written: string): string {
  return written.replace(/\s*[:–—-]\s*$/, '').trim();
}

/** Whether a line is short enough for a label and is not a sentence. */
export function readsAsLabel(line: string): boolean {
  return isShort(line) && !/[.!…]$/.test(line.trim());
}

function isShort(label: string): boolean {
  return label.length <= LONGEST_LABEL.characters && label.trim().split(/\s+/).length <= LONGEST_LABEL.words;
}

/** What may come before a label without formatting: an emoji, a bullet, a number. */
const DECORATION = String.raw`[\d.)•▪→\s\p{Extended_Pictographic}\uFE0F\u20E3\u200D]{0,8}`;

const BARE_DECORATION = new RegExp(`^${DECORATION}$`, 'u');

/**
 * `Result: …`, `What I did – …`, `S – …`, `(S) …`: a few words and a colon or a spaced dash, or one of the five
 * letters.
 */
const PLAIN_LABEL = new RegExp(
  String.raw`^${DECORATION}(?:((?:[([]?[STARL][)\]]?|\p{L}[\p{L}'’ ]{2,30}(?:\([^()\n]{1,40}\))?))\s*(?::|\s[–—→-])\s+|([([]?[STARL][)\].])\s+)`,
  'u',
);

/**
 * Finds a label at the start of a paragraph: `**The Outcome:** …`, `**Result**: …`, `**What I did** – …`, a bold line
 * by itself, or a plain `Result: …`.
 */
export function findLabel(paragraph: Paragraph, languages: readonly Language[] = ENGLISH): FoundLabel | null {
  const [first, ...rest] = paragraph.children;
  if (first?.type === 'text' && rest[0]?.type === 'strong' && BARE_DECORATION.test(first.value))
    return findLabel({ ...paragraph, children: rest }, languages);
  if (first?.type === 'text') return findPlainLabel(first, rest, languages);
  if (first?.type !== 'strong' && first?.type !== 'emphasis') return null;
  const label = toString(first).trim();
  if (!isShort(label)) return null;
  const namesPart = (text: string) => findRole(text, { languages }) !== null;
  const isEmphatic = first.type === 'strong';
  const next = rest[0]?.type === 'text' ? rest[0].value : null;
  const after = (characters: number) => paragraphOf(cutStart(rest, characters));
  if (isEmphatic || namesPart(label)) {
    if (/[:–—-]$/.test(label)) return { label, rest: paragraphOf(rest), plain: false };
    // "**Situation.** We were late.": a part's own name may end in a full stop.
    if (label.endsWith('.') && isPartName(label.slice(0, -1), languages))
      return { label: label.slice(0, -1), rest: paragraphOf(rest), plain: false };
    const colon = /^\s*:/.exec(next ?? '');
    if (colon) return { label, rest: after(colon[0].length), plain: false };
  }
  const dash = /^\s+[–—→-]\s/.exec(next ?? '');
  if (dash && namesPart(label)) return { label, rest: after(dash[0].length), plain: false };
  const ending = /^(\p{Ll}+)\s*:/u.exec(next ?? '');
  if (ending && /^\p{L}$/u.test(label) && namesPart(label + ending[1]!))
    return { label: label + ending[1]!, rest: after(ending[0].length), plain: false };
  const alone = !rest[0] || rest[0].type === 'break' || /^\s*\n/.test(next ?? '');
  return isEmphatic && alone && !/[.!]$/.test(label) && namesPart(label)
    ? { label, rest: paragraphOf(rest), plain: false }
    : null;
}

/** A label without formatting must be a short line that names a part: "Note: …" in prose is a sentence. */
function findPlainLabel(first: Text, rest: PhrasingContent[], languages: readonly Language[]): FoundLabel | null {
  const match = PLAIN_LABEL.exec(first.value);
  const label = match?.[1] ?? match?.[2];
  if (!match || !label || label.split(/\s+/).length > 5 || !findRole(label, { languages })) return null;
  return { label: label.trim(), rest: paragraphOf(cutStart([first, ...rest], match[0].length)), plain: true };
}

/**
 * Splits a paragraph before each line that starts with a label, because people leave out empty lines. If the first line
 * has a bold label, the bold start of any other line is a label too.
 * @param counts whether a label that was found is used
 */
export function splitAtLabels(
  paragraph: Paragraph,
  counts: (found: FoundLabel) => boolean,
  languages: readonly Language[] = ENGLISH,
): Paragraph[] {
  const [first = [], ...lines] = linesOf(paragraph);
  const parts: PhrasingContent[][][] = [[first]];
  const isLabelled = findLabel({ type: 'paragraph', children: first }, languages)?.plain === false;
  for (const line of lines) {
    const found = findLabel({ type: 'paragraph', children: line }, languages);
    const isLabel = found && counts(found) && ((isLabelled && !found.plain) || findRole(found.label, { languages }));
    if (isLabel) parts.push([line]);
    else parts.at(-1)!.push(line);
  }
  if (parts.length < 2) return [paragraph];
  return parts.map((lines) => ({
    type: 'paragraph',
    children: withoutLastLineEnd(lines.flat()),
    position: lines[0]?.[0]?.position,
  }));
}

function withoutLastLineEnd(nodes: PhrasingContent[]): PhrasingContent[] {
  const last = nodes.at(-1);
  if (last?.type === 'break') return nodes.slice(0, -1);
  return last?.type === 'text' && last.value.endsWith('\n')
    ? [...nodes.slice(0, -1), sliceLeaf(last, 0, last.value.length - 1)]
    : nodes;
}

/** Finds the labels at the starts of a paragraph's lines. */
export function labelsOf(paragraph: Paragraph, languages: readonly Language[] = ENGLISH): FoundLabel[] {
  return linesOf(paragraph).flatMap((line) => findLabel({ type: 'paragraph', children: line }, languages) ?? []);
}

/** The lines of a paragraph. Each but the last has its line end. */
function linesOf({ children }: Paragraph): PhrasingContent[][] {
  const lines: PhrasingContent[][] = [[]];
  for (const child of children) {
    if (child.type !== 'text' || !child.value.includes('\n')) {
      lines.at(-1)!.push(child);
    } else {
      for (const [index, line] of splitLines(writtenOf(child)).entries()) {
        if (index) lines.push([]);
        lines.at(-1)!.push(writeLeaf(child, line));
      }
      if (child.value.endsWith('\n')) lines.push([]);
    }
    if (child.type === 'break') lines.push([]);
  }
  return lines.filter((line) => line.length > 0);
}

/** Removes a number of characters from the start of the first node, which must be text. */
function cutStart([first, ...rest]: PhrasingContent[], characters: number): PhrasingContent[] {
  if (first?.type !== 'text') return rest;
  return [sliceLeaf(first, characters), ...rest];
}

/** The text after a label as a paragraph, without the white space before it. */
function paragraphOf(nodes: PhrasingContent[]): Paragraph | null {
  const from = nodes.findIndex((node) => node.type !== 'break' && !(node.type === 'text' && !node.value.trim()));
  const first = nodes[from];
  if (!first) return null;
  const space = first.type === 'text' ? first.value.length - first.value.trimStart().length : 0;
  const children = space ? cutStart(nodes.slice(from), space) : nodes.slice(from);
  return { type: 'paragraph', children, position: children[0]?.position };
}
