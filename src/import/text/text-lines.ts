import { findCode } from './code.ts';

/** How many nested quotations are removed at most. */
const MOST_LEVELS = 10;

/** Removes the quotation marks of an answer that is all one quotation. */
export function unquote(lines: readonly string[]): string[] {
  let text = trimLines(lines);
  for (let depth = 0; depth < MOST_LEVELS && isQuoted(text); depth += 1)
    text = trimLines(text.map((line) => line.replace(/^\s*> ?/, '')));
  const whole = text.join('\n');
  return /^"[^"]+"$/.test(whole) ? whole.slice(1, -1).split('\n') : text;
}

function isQuoted(lines: readonly string[]): boolean {
  const filled = lines.filter((line) => line.trim());
  return filled.length > 0 && filled.every((line) => /^\s*>/.test(line));
}

/**
 * Raises or lowers headings together.
 * @param top the level that the highest of them gets
 */
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

/** Removes the indentation of lines below a list item, which is at least `indent` spaces. */
export function outdent(lines: readonly string[], indent: number): string[] {
  if (!indent) return [...lines];
  const least = lines.reduce(
    (smallest, line) => (indentOf(line) >= indent ? Math.min(smallest, indentOf(line)) : smallest),
    Infinity,
  );
  return lines.map((line) => line.slice(Math.min(indentOf(line), Number.isFinite(least) ? least : indent)));
}

/** Number of spaces before the first word of a line. 0 for an empty line. */
export function indentOf(line = ''): number {
  return line.trim() ? line.length - line.trimStart().length : 0;
}

/** Removes empty lines at the start and the end. */
export function trimLines(lines: readonly string[]): string[] {
  const from = lines.findIndex((line) => line.trim());
  return from < 0 ? [] : lines.slice(from, lines.findLastIndex((line) => line.trim()) + 1);
}

/** Reduces several empty lines to one, except in code. */
export function squeeze(lines: readonly string[]): string[] {
  const code = findCode(lines);
  return lines.filter((line, index) => code[index] === true || line.trim() || (lines[index - 1] ?? '').trim());
}

const PARTS = /(?:\*\*)?\b(?:Situation|Task|Action|Result|Outcome|Learning)\b(?:\*\*)?\s?:/g;

/** Splits a paragraph that holds the parts of a story into one paragraph for each. Otherwise gives the text's lines. */
export function splitParts(text: string): string[] {
  const isTold = (text.match(PARTS)?.length ?? 0) > 2;
  return (
    isTold
      ? text.replace(/(?<=[.!?]["”]?)\s+(?=(?:\*\*)?(?:Situation|Task|Action|Result|Outcome|Learning)\b)/g, '\n\n')
      : text
  ).split('\n');
}
