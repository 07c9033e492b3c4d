const QUOTED = /"[^"]*"|“[^”]*”/g;

/** Whether a paragraph is one quotation from end to end: a whole answer written as speech. */
function isOneQuotation(paragraph: string): boolean {
  return /^\s*(?:"[^"]*"|“[^”]*”)[\s.]*$/.test(paragraph);
}

/** Removes what stands inside double quotes, unless that is the whole paragraph. */
export function removeQuoted(paragraph: string): string {
  return isOneQuotation(paragraph) ? paragraph : paragraph.replace(QUOTED, ' ');
}

/** Whether the character at an index stands inside double quotes that are not the whole paragraph. */
export function isQuoted(paragraph: string, index: number): boolean {
  if (isOneQuotation(paragraph)) return false;
  return [...paragraph.matchAll(QUOTED)].some((match) => index >= match.index && index < match.index + match[0].length);
}
