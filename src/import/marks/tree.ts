import type { Mark } from './mark.ts';
import type { Outline } from './outline.ts';
import { cleanTitle, isPart, isQuestion } from '../words/titles.ts';

/** A line of the notes. */
export interface Line {
  /** From 1. */
  number: number;
  text: string;
}

/** A mark, the lines below it, and the marks below it. */
export interface Branch {
  /** The mark. Null for text before the first mark. */
  mark: Mark | null;
  /** The title without numbering, emoji and marks. */
  title: string;
  lines: Line[];
  children: Branch[];
}

/** Builds a tree of marks by their depth, with the lines of each. */
export function buildTree(lines: readonly string[], { marks, skipped }: Outline): Branch {
  const root: Branch = { mark: null, title: '', lines: [], children: [] };
  const above: { branch: Branch; depth: number }[] = [{ branch: root, depth: 0 }];
  let next = 0;
  lines.forEach((text, index) => {
    const number = index + 1;
    const mark = marks[next];
    if (mark?.line === number) {
      next += 1;
      const depth = mark.style === 'label' ? depthOfLabel(mark, above) : depthOf(mark, above.at(-1));
      while (above.length > 1 && above.at(-1)!.depth >= depth) above.pop();
      const branch: Branch = { mark, title: cleanTitle(mark.title) || mark.title.trim(), lines: [], children: [] };
      above.at(-1)!.branch.children.push(branch);
      above.push({ branch, depth });
      return;
    }
    const before = marks[next - 1];
    if ((before && number <= before.last) || skipped.has(number)) return;
    above.at(-1)!.branch.lines.push({ number, text });
  });
  return root;
}

/** The depth of a mark such as "Q:". Below a heading that is an answered question, it ends that answer. */
function depthOfLabel({ depth }: Mark, above: readonly { branch: Branch; depth: number }[]): number {
  const beside = above.find(
    ({ branch: { mark, title, lines } }) =>
      mark?.style === 'label' ||
      (mark?.style === 'heading' && isQuestion(title) && lines.some(({ text }) => text.trim())),
  );
  return beside?.depth ?? depth;
}

/** The depth of a mark. "## Situation" right below "## Tell me about a time" is a part of it. */
function depthOf(mark: Mark, before: { branch: Branch; depth: number } | undefined): number {
  if (mark.style !== 'heading' || !before?.branch.mark || !isPart(mark.title)) return mark.depth;
  if (isPart(before.branch.mark.title)) return Math.max(mark.depth, before.depth);
  return isQuestion(before.branch.title) && mark.depth <= before.depth ? before.depth + 0.5 : mark.depth;
}

/** The numbers of all lines of a branch, including its marks. */
export function linesOf(branch: Branch): number[] {
  return [...markLines(branch), ...branch.lines.map(({ number }) => number), ...branch.children.flatMap(linesOf)];
}

/** The lines of a branch's own mark. */
export function markLines({ mark }: Branch): number[] {
  return mark ? Array.from({ length: mark.last - mark.line + 1 }, (_, index) => mark.line + index) : [];
}
