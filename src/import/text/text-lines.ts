import { findCode } from './code.ts';

/** Most quotations in each other that are opened. */
const DEEPEST = 10;

/** An answer that is quoted as a whole is the answer. */
export function unquote(lines: readonly string[]): string[] {
  let text = trimLines(lines);
  for (let depth = 0; depth < DEEPEST && isQuoted(text); depth += 1)
    text = trimLines(text.map((line) => line.replace(/^\s*> ?/, '')));
  const whole = text.join('\n');
  return /^"[^"]+"$/.test(whole) ? whole.slice(1, -1).split('\n') : text;
}

function isQuoted(lines: readonly string[]): boolean {
  const filled = lines.filter((line) => line.trim());
  return filled.length > 0 && filled.every((line) => /^\s*>/.test(line));
}

/** Headings of an answer begin at the second level: the first is the entry's own. */
export function levelHeadings(lines: readonly string[], top = 2): string[] {
  const code = findCode(lines);
  const depths = lines.flatMap((line, index) =>
    code[index] ? [] : (/^ {0,3}(#{1,6})\s/.exec(line)?.[1]?.length ?? []),
  );
  const shift = top - depths.reduce((least, depth) => Math.min(least, depth), 7);
  if (!depths.length) return [...lines];
  return lines.map((line, index) =>
    code[index]
      ? line
      : line.replace(/^ {0,3}(#{1,6})(?=\s)/, (_, hashes: string) =>
          '#'.repeat(Math.min(6, Math.max(top, hashes.length + shift))),
        ),
  );
}

/** Lines without the indent of the item that they stand in, however deep that was made. */
export function outdent(lines: readonly string[], indent: number): string[] {
  if (!indent) return [...lines];
  const least = lines.reduce(
    (found, line) => (indentOf(line) >= indent ? Math.min(found, indentOf(line)) : found),
    Infinity,
  );
  return lines.map((line) => line.slice(Math.min(indentOf(line), Number.isFinite(least) ? least : indent)));
}

/** Spaces before a line's first word; none for an empty line. */
export function indentOf(line = ''): number {
  return line.trim() ? line.length - line.trimStart().length : 0;
}

/** Lines without the empty ones around them. */
export function trimLines(lines: readonly string[]): string[] {
  const from = lines.findIndex((line) => line.trim());
  return from < 0 ? [] : lines.slice(from, lines.findLastIndex((line) => line.trim()) + 1);
}

/** Lines with one empty line at most between them, but in code. */
export function squeeze(lines: readonly string[]): string[] {
  const code = findCode(lines);
  return lines.filter((line, index) => code[index] || line.trim() || (lines[index - 1] ?? '').trim());
}

const PARTS = /(?:\*\*)?\b(?:Situation|Task|Action|Result|Outcome|Learning)\b(?:\*\*)?\s?:/g;

/** The parts of a story that are told in one paragraph, each as a paragraph of its own; else the text's lines. */
export function splitParts(text: string): string[] {
  const isTold = (text.match(PARTS)?.length ?? 0) > 2;
  return (
    isTold
      ? text.replace(/(?<=[.!?]["”]?)\s+(?=(?:\*\*)?(?:Situation|Task|Action|Result|Outcome|Learning)\b)/g, '\n\n')
      : text
  ).split('\n');
}
