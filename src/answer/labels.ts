import type { Paragraph, PhrasingContent, RootContent, Text } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { findRole } from './star.ts';

/** Longest label, in words; a longer bold line is a sentence. */
const LONGEST_LABEL = 9;

/** A label found at the head of a paragraph, and the paragraph without it, if anything is left. */
export interface Labelled {
  label: string;
  rest: Paragraph | null;
}

/** Finds a label at the head of a paragraph: `**The Outcome:** …`, `**Result**: …`, or a plain `Result: …`. */
export function findLabel(paragraph: Paragraph): Labelled | null {
  const [first, ...rest] = paragraph.children;
  if (first?.type === 'text') return findPlainLabel(first, rest);
  if (first?.type !== 'strong') return null;
  const label = toString(first).trim();
  if (label.split(/\s+/).length > LONGEST_LABEL) return null;
  if (/[:–—-]$/.test(label)) return { label, rest: paragraphOf(rest) };
  const next = rest[0];
  if (next?.type === 'text' && /^\s*:/.test(next.value))
    return { label, rest: paragraphOf(cut(rest, next.value.indexOf(':') + 1)) };
  const alone = !next || next.type === 'break' || (next.type === 'text' && /^\s*\n/.test(next.value));
  return alone && findRole(label) ? { label, rest: paragraphOf(rest) } : null;
}

/** The same for a list item, whose first paragraph bears the label. */
export function findItemLabel(item: RootContent): Labelled | null {
  const first = item.type === 'listItem' ? item.children[0] : undefined;
  return first?.type === 'paragraph' ? findLabel(first) : null;
}

/** An unmarked label must be a short line that names a part: in prose, "Note: …" is a sentence. */
function findPlainLabel(first: Text, rest: PhrasingContent[]): Labelled | null {
  const match = /^((?:[STARL]|\p{L}[\p{L}' ]{2,30}))\s*(?::|\s[–—-])\s+/u.exec(first.value);
  const label = match?.[1];
  if (!match || !label || label.split(/\s+/).length > 4 || !findRole(label)) return null;
  return { label, rest: paragraphOf(cut([first, ...rest], match[0].length)) };
}

/** Takes a number of characters off the first node, which must be text. */
function cut([first, ...rest]: PhrasingContent[], characters: number): PhrasingContent[] {
  return first?.type === 'text'
    ? [
        { ...first, value: first.value.slice(characters), position: below(first, first.value.slice(0, characters)) },
        ...rest,
      ]
    : rest;
}

/** A paragraph of what follows a label, without the white space before it. */
function paragraphOf(nodes: PhrasingContent[]): Paragraph | null {
  const [first, ...rest] = nodes;
  if (!first) return null;
  if (first.type === 'break') return paragraphOf(rest);
  if (first.type !== 'text') return { type: 'paragraph', children: nodes, position: first.position };
  const space = /^\s*/.exec(first.value)?.[0] ?? '';
  if (space.length === first.value.length) return paragraphOf(rest);
  const position = below(first, space);
  return {
    type: 'paragraph',
    children: [{ ...first, value: first.value.slice(space.length), position }, ...rest],
    position,
  };
}

/** The position of a text from which some leading characters, line ends among them, have been taken. */
function below({ position }: Text, taken: string): Text['position'] {
  return (
    position && { ...position, start: { ...position.start, line: position.start.line + taken.split('\n').length - 1 } }
  );
}
