/** A line that opens or closes a code block, also in a quotation or a list item. */
const FENCE = /^[\s>]*(?:(?:[-*+]|\d{1,4}[.)])\s+)?(`{3,}|~{3,})([^`]*)$/;

/** Tells for each line whether it is code. A fence that is never closed is ignored. */
export function findCode(lines: readonly string[]): boolean[] {
  const code = lines.map(() => false);
  // The length of the shortest fence that nothing below closes, by its mark.
  const open = new Map<string, number>();
  for (let index = 0; index < lines.length; index += 1) {
    const [, fence = ''] = FENCE.exec(lines[index] ?? '') ?? [];
    if (!fence || fence.length >= (open.get(fence.charAt(0)) ?? Infinity)) continue;
    let end = index + 1;
    while (end < lines.length && !closes(lines[end] ?? '', fence)) end += 1;
    if (end === lines.length) open.set(fence.charAt(0), fence.length);
    else {
      code.fill(true, index, end + 1);
      index = end;
    }
  }
  return code;
}

function closes(line: string, fence: string): boolean {
  const [, closing = '', rest = ''] = FENCE.exec(line) ?? [];
  return closing.startsWith(fence) && !rest.trim();
}
