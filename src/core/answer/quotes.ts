/** A range of a text. The end is the index after the last character. */
export interface Span {
  start: number;
  end: number;
}

/** The closing mark of each opening quotation mark. */
const CLOSING: Readonly<Record<string, string>> = { '"': '"', '“': '”' };

/** Finds text in double quotation marks, including the marks. Ignores a mark that is never closed. */
function findPairs(paragraph: string): Span[] {
  const pairs: Span[] = [];
  const unclosed = new Set<string>();
  let at = 0;
  for (const { 0: opening, index } of paragraph.matchAll(/["“]/g)) {
    if (index < at || unclosed.has(opening)) continue;
    const close = paragraph.indexOf(CLOSING[opening]!, index + 1);
    if (close < 0) unclosed.add(opening);
    else pairs.push({ start: index, end: (at = close + 1) });
  }
  return pairs;
}

/**
 * Finds quotations in a paragraph: other people's words. A paragraph that is one whole quotation is what the speaker
 * says, and has none.
 */
export function findQuotations(paragraph: string): Span[] {
  const pairs = findPairs(paragraph);
  const [only, ...others] = pairs;
  const isWhole =
    only && !others.length && !paragraph.slice(0, only.start).trim() && /^[\s.]*$/.test(paragraph.slice(only.end));
  return isWhole ? [] : pairs;
}

/** Removes the quotations from a paragraph. */
export function removeQuoted(paragraph: string): string {
  let at = 0;
  let rest = '';
  for (const { start, end } of findQuotations(paragraph)) {
    rest += `${paragraph.slice(at, start)} `;
    at = end;
  }
  return rest + paragraph.slice(at);
}

/** Whether an index is inside one of some spans. The spans must be in order. */
export function isWithin(spans: readonly Span[], index: number): boolean {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.end <= index) low = middle + 1;
    else high = middle;
  }
  const found = spans[low];
  return found !== undefined && found.start <= index;
}
