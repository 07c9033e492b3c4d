/** What may stand right before an opening quote: nothing, white space, an opening bracket or quote. */
const LEADS = /^$|[\s([{“‘]/;

/** What joins a quote to the word before it, and may also end what is quoted. */
const JOINTS = /[-–—/=>]/;

const WORD = /[\p{L}\p{N}]/u;

/** What follows an apostrophe that stands for left-out letters or digits: "'90s", "'em", "rock 'n' roll". */
const SHORTENED = /^(?:\d0s|em|tis|twas|till?|cause|bout|n)(?![\p{L}\p{N}])/iu;

/** "The class of '24". */
const SHORT_YEAR = /^\d\d(?![\p{L}\p{N}%])/u;
const BEFORE_SHORT_YEAR = /\b(?:of|in|since|from|by|until|spring|summer|autumn|fall|winter)\s$/i;

/** The rest of a word whose beginning is set in another way: "**Kafka**'s". */
const ENDING = /^(?:s|t|re|ve|ll|d|m)(?![\p{L}\p{N}])/u;

/**
 * Sets straight quotes as curly ones, for showing. One character for one, so that places found in the
 * text stay right.
 * @param before the character that stands before the text
 * @param after the character that stands after it
 */
export function typeset(text: string, before = '', after = ''): string {
  let [lastIndex, lastQuote] = [-1, ''];
  return text.replace(/["']/g, (mark: string, index: number) => {
    const previous = index === 0 ? before : index - 1 === lastIndex ? lastQuote : text[index - 1]!;
    const next = text[index + 1] ?? after;
    const opens = LEADS.test(previous)
      ? next.trim() !== ''
      : JOINTS.test(previous) && (WORD.test(next) || next === '"' || next === "'");
    lastIndex = index;
    lastQuote = mark === '"' ? (opens ? '“' : '”') : opens && !isApostrophe(text, index, previous) ? '‘' : '’';
    return lastQuote;
  });
}

/** Whether a single quote that could open a quotation stands for something left out. */
function isApostrophe(text: string, index: number, previous: string): boolean {
  const rest = text.slice(index + 1, index + 8);
  if (SHORTENED.test(rest) || (previous === '' && ENDING.test(rest))) return true;
  return SHORT_YEAR.test(rest) && BEFORE_SHORT_YEAR.test(text.slice(Math.max(0, index - 8), index));
}
