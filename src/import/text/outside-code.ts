import { findCode } from './code.ts';

/** Code within a line. */
export const SPAN = /(`+)(?!`)[^\n]*?[^`]\1(?!`)/g;

/** Changes the text between blocks of code. */
export function outsideCode(text: string, change: (prose: string) => string): string {
  const lines = text.split('\n');
  const code = findCode(lines);
  // Links and spans may go on in the next line: what is between two blocks of code is one text.
  const runs: { isCode: boolean; lines: string[] }[] = [];
  for (const [index, line] of lines.entries()) {
    const isCode = code[index] ?? false;
    const last = runs.at(-1);
    if (last?.isCode === isCode) last.lines.push(line);
    else runs.push({ isCode, lines: [line] });
  }
  return runs.map((run) => (run.isCode ? run.lines.join('\n') : change(run.lines.join('\n')))).join('\n');
}

/** Replaces what a pattern matches, but not where that begins within something that is kept. */
export function replaceOutside(
  kept: RegExp,
  text: string,
  pattern: RegExp,
  replace: (whole: string, groups: readonly string[], at: number) => string,
): string {
  const ranges = [...text.matchAll(kept)].map(({ 0: match, index }) => ({ start: index, end: index + match.length }));
  let next = 0;
  return text.replace(pattern, (whole, ...rest: unknown[]) => {
    const at = rest.find((each) => typeof each === 'number') ?? 0;
    while (next < ranges.length && ranges[next]!.end <= at) next += 1;
    const range = ranges[next];
    return range && range.start <= at
      ? whole
      : replace(
          whole,
          rest.filter((each) => typeof each === 'string'),
          at,
        );
  });
}
