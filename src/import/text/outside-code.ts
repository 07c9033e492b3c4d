import { findCode } from './code.ts';

/** Changes the text outside blocks of code. */
export function outsideCode(text: string, change: (prose: string) => string): string {
  const lines = text.split('\n');
  const code = findCode(lines);
  // A link or a code span may continue on the next line, so the lines between two blocks of code are changed as one text.
  const runs: { isCode: boolean; lines: string[] }[] = [];
  for (const [index, line] of lines.entries()) {
    const isCode = code[index] ?? false;
    const last = runs.at(-1);
    if (last?.isCode === isCode) last.lines.push(line);
    else runs.push({ isCode, lines: [line] });
  }
  return runs.map((run) => (run.isCode ? run.lines.join('\n') : change(run.lines.join('\n')))).join('\n');
}

/** Replaces what a pattern matches, except where the match begins in a code span. */
export function replaceOutsideSpans(
  text: string,
  pattern: RegExp,
  replace: (whole: string, groups: readonly string[], at: number) => string,
): string {
  const spans = findSpans(text);
  let next = 0;
  return text.replace(pattern, (whole, ...rest: unknown[]) => {
    const at = rest.find((item) => typeof item === 'number') ?? 0;
    while (next < spans.length && spans[next]!.end <= at) next += 1;
    const span = spans[next];
    return span && span.start <= at
      ? whole
      : replace(
          whole,
          rest.filter((item) => typeof item === 'string'),
          at,
        );
  });
}

/** Finds code spans: from a run of backticks to the next run of the same length on the line. Takes linear time. */
function findSpans(text: string): { start: number; end: number }[] {
  const spans: { start: number; end: number }[] = [];
  if (!text.includes('`')) return spans;
  const runs = [...text.matchAll(/`+|\n/g)].map(({ 0: run, index }) => ({
    run,
    start: index,
    end: index + run.length,
  }));
  // For each run, from the last to the first: the index of the next run of its length on its line.
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
