/** What may be right before an opening quotation mark: nothing, white space, an opening bracket or quotation mark. */
const BEFORE_OPENING = /^$|[\s([{“‘]/;

/** Characters that may be before an opening or a closing quotation mark. */
const BETWEEN_WORDS = /[-–—/=>]/;

const WORD = /[\p{L}\p{N}]/u;

/** The rest of a word after an apostrophe that replaces its start: "'90s", "'em", "rock 'n' roll". */
const SHORTENED_WORD = /^(?:\d0s|em|tis|twas|till?|cause|bout|n)(?![\p{L}\p{N}])/iu;

/** "The class of '24". */
const SHORT_YEAR = /^\d\d(?![\p{L}\p{N}%])/u;
const BEFORE_SHORT_YEAR = /\b(?:of|in|since|from|by|until|spring|summer|autumn|fall|winter)\s$/i;

/** The end of a word after an apostrophe, where its start has other formatting: "**Kafka**'s". */
const WORD_ENDING = /^(?:s|t|re|ve|ll|d|m)(?![\p{L}\p{N}])/u;

/**
 * Turns straight quotation marks into curly ones. The length of the text stays the same, so indexes stay right.
 * @param before the character before the text
 * @param after the character after the text
 */
export function typeset(text: string, before = '', after = ''): string {
  let [lastIndex, lastQuote] = [-1, ''];
  return text.replace(/["']/g, (mark: string, index: number) => {
    const previous = index === 0 ? before : index - 1 === lastIndex ? lastQuote : text[index - 1]!;
    const next = text[index + 1] ?? after;
    const opens = BEFORE_OPENING.test(previous)
      ? next.trim() !== ''
      : BETWEEN_WORDS.test(previous) && (WORD.test(next) || next === '"' || next === "'");
    lastIndex = index;
    lastQuote = mark === '"' ? (opens ? '“' : '”') : opens && !isApostrophe(text, index, previous) ? '‘' : '’';
    return lastQuote;
  });
}

/** Whether a single quotation mark that could open a quotation is an apostrophe. */
function isApostrophe(text: string, index: number, previous: string): boolean {
  const rest = text.slice(index + 1, index + 8);
  if (SHORTENED_WORD.test(rest) || (previous === '' && WORD_ENDING.test(rest))) return true;
  return SHORT_YEAR.test(rest) && BEFORE_SHORT_YEAR.test(text.slice(Math.max(0, index - 8), index));
}
