import { findCode } from './code.ts';

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

/** Replaces what a pattern matches, but not where that begins within code of its line. */
export function replaceOutsideSpans(
  text: string,
  pattern: RegExp,
  replace: (whole: string, groups: readonly string[], at: number) => string,
): string {
  const spans = findSpans(text);
  let next = 0;
  return text.replace(pattern, (whole, ...rest: unknown[]) => {
    const at = rest.find((each) => typeof each === 'number') ?? 0;
    while (next < spans.length && spans[next]!.end <= at) next += 1;
    const span = spans[next];
    return span && span.start <= at
      ? whole
      : replace(
          whole,
          rest.filter((each) => typeof each === 'string'),
          at,
        );
  });
}

/** Code within lines: from backticks to the next that are as many. Each run of them is looked at once. */
function findSpans(text: string): { start: number; end: number }[] {
  const spans: { start: number; end: number }[] = [];
  if (!text.includes('`')) return spans;
  const runs = [...text.matchAll(/`+|\n/g)].map(({ 0: run, index }) => ({
    run,
    start: index,
    end: index + run.length,
  }));
  // For each run, the next of its length on its line; from the last to the first.
  const closes: number[] = [];
  const nextOf = new Map<number, number>();
  for (let index = runs.length - 1; index >= 0; index -= 1) {
    const { run } = runs[index]!;
    if (run === '\n') nextOf.clear();
    else {
      closes[index] = nextOf.get(run.length) ?? -1;
      nextOf.set(run.length, index);
    }
  }
  for (let index = 0; index < runs.length; index += 1) {
    const close = closes[index] ?? -1;
    if (close < 0) continue;
    spans.push({ start: runs[index]!.start, end: runs[close]!.end });
    index = close;
  }
  return spans;
}
