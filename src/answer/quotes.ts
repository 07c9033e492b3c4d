/** A stretch of a text, from its first character to the one after its last. */
export interface Stretch {
  start: number;
  end: number;
}

/** What closes each opening quotation mark. */
const CLOSING: Readonly<Record<string, string>> = { '"': '"', '“': '”' };

/** Finds what stands inside double quotes, marks included; a mark that is never closed opens nothing. */
function findPairs(paragraph: string): Stretch[] {
  const pairs: Stretch[] = [];
  const never = new Set<string>();
  let at = 0;
  for (const { 0: opening, index } of paragraph.matchAll(/["“]/g)) {
    if (index < at || never.has(opening)) continue;
    const close = paragraph.indexOf(CLOSING[opening]!, index + 1);
    if (close < 0) never.add(opening);
    else pairs.push({ start: index, end: (at = close + 1) });
  }
  return pairs;
}

/**
 * Finds the quotations in a paragraph: somebody's words that are not the speaker's own. A paragraph that
 * is one quotation from end to end is an answer written as speech, and has none.
 */
export function findQuotations(paragraph: string): Stretch[] {
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

/** Whether an index stands inside one of some stretches, which are in order. */
export function isWithin(stretches: readonly Stretch[], index: number): boolean {
  let [low, high] = [0, stretches.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (stretches[middle]!.end <= index) low = middle + 1;
    else high = middle;
  }
  const found = stretches[low];
  return found !== undefined && found.start <= index;
}
