import type { Data, Processor } from 'unified';

type Extension = NonNullable<Data['micromarkExtensions']>[number];
type Construct = Extract<NonNullable<NonNullable<Extension['text']>[string]>, { tokenize: unknown }>;

type State = ReturnType<Construct['tokenize']>;

/**
 * Most work that the marks of one paragraph may make. The longest paragraph of a person makes less than a tenth of it.
 */
const MOST_WORK = 20_000;

/**
 * The work that each mark makes. The time to pair a mark, or to find its end, grows with the paragraph. A paragraph may
 * have 1000 stars or brackets, 200 opening angle brackets, 2000 lines, or 20,000 words.
 */
const WORK: Readonly<Record<string, number>> = {
  '*': 20,
  _: 20,
  '~': 20,
  '[': 20,
  ']': 20,
  '!': 20,
  '<': 100,
  '`': 100,
  '&': 2,
  '\\': 2,
  '\n': 10,
};

/** The work that each word makes. It may begin an address, for which Micromark looks for an open bracket before it. */
const WORD_WORK = 1;

/** A character that an address such as "a@b.c" may begin with. */
const IN_WORD = /[\w.+-]/;
const LETTERS = Array.from({ length: 128 }, (_, code) => code).filter((code) =>
  /[a-z0-9]/i.test(String.fromCharCode(code)),
);

/** The codes by which Micromark names the ends of lines. */
const LINE_ENDS = [-5, -4, -3];

/** Most marks of lists and quotes that are read at the start of one line. */
const MOST_NESTED_MARKS = 100;

/** More marks of lists and quotes at the start of a line than are read, unless the line is a rule such as "- - -". */
const NESTED = new RegExp(
  String.raw`^(?![ \t]*([-*])(?:[ \t]*\1)*[ \t]*$)(?:[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]))){${MOST_NESTED_MARKS + 1}}`,
  'm',
);

/** Most blocks of a text, for kinds of block whose reading takes time that grows with the square of their number. */
const MOST_BLOCKS = {
  /** Headings that are a line above a line of "---" or "===". */
  underlined: 500,
  /** Lines that continue a quote or a list item without its mark. */
  lazy: 300,
  quotes: 1000,
  footnotes: 500,
} as const;

/** The start of a line that begins a list item or a quote. */
const CONTAINER = /^ {0,3}(?:>|(?:[-+*]|\d{1,9}[.)])[ \t])/;

/**
 * The first line, from 1, that makes a text unreadable: it nests too deep, or has one block of a kind too many. Null if
 * none does.
 */
export function findUnreadable(text: string): number | null {
  const nested = text.search(NESTED);
  if (nested >= 0) return text.slice(0, nested).split('\n').length;
  const count = { underlined: 0, lazy: 0, quotes: 0, footnotes: 0 };
  let [above, open, line] = ['', 0, 0];
  for (const current of text.split('\n')) {
    line += 1;
    const marks = countQuotes(current);
    const isContainer = CONTAINER.test(current.replace(QUOTES, ''));
    if (/^ {0,3}(?:-+|=+)[ \t]*$/.test(current) && above.trim()) count.underlined += 1;
    if ((marks && !countQuotes(above)) || (isContainer && QUOTED_ITEM.test(current))) count.quotes += 1;
    if (/^ {0,3}\[\^/.test(current)) count.footnotes += 1;
    if (!current.trim()) open = 0;
    else if (isContainer) open = marks + 1;
    else if (marks < open && /^\S/.test(current)) count.lazy += 1;
    else open = Math.max(marks, /^\s/.test(current) ? open : 0);
    if (BOUNDED_BLOCKS.some((kind) => count[kind] > MOST_BLOCKS[kind])) return line;
    above = current;
  }
  return null;
}

const BOUNDED_BLOCKS = Object.keys(MOST_BLOCKS) as (keyof typeof MOST_BLOCKS)[];

/** A list item that starts with a quote. */
const QUOTED_ITEM = /^[ \t]*(?:[-+*]|\d{1,9}[.)])[ \t]+>/;

const QUOTES = /^(?:[ \t]*>)+/;

function countQuotes(line: string): number {
  return QUOTES.exec(line)?.[0].replace(/[^>]/g, '').length ?? 0;
}

/** Whether a text may have a paragraph with more marks than are read. */
export function mayHoldTooMuch(text: string): boolean {
  if (text.length * Math.max(...Object.values(WORK)) <= MOST_WORK) return false;
  let work = (text.match(/[\w.+-]+/g)?.length ?? 0) * WORD_WORK;
  for (const mark of text) work += WORK[mark] ?? 0;
  return work > MOST_WORK;
}

/**
 * Makes Micromark read the rest of a paragraph as plain text after more marks than any person writes. The time to read
 * a text then grows only as fast as the text. Nothing is lost: each mark is shown as it is written.
 * @param report is called with the line where plain text begins, for each such paragraph
 */
export function boundMarks(this: Processor, report: (line: number) => void = () => undefined): void {
  const data = this.data();
  const done = new WeakMap<object, number>();
  const gate = (work: number, previous?: Construct['previous']): Construct => ({
    ...(previous && { previous }),
    tokenize(effects, ok, nok) {
      const sum = (done.get(this) ?? 0) + work;
      done.set(this, sum);
      if (sum <= MOST_WORK) return nok;
      report(this.now().line);
      const begin: State = (code) => {
        if (code === null) return ok(code);
        const isLineEnd = LINE_ENDS.includes(code);
        effects.enter(isLineEnd ? 'lineEnding' : 'data');
        return isLineEnd ? endLine(code) : rest(code);
      };
      const endLine: State = (code) => {
        effects.consume(code);
        effects.exit('lineEnding');
        return begin;
      };
      const rest: State = (code) => {
        if (code === null || LINE_ENDS.includes(code)) {
          effects.exit('data');
          return begin(code);
        }
        effects.consume(code);
        return rest;
      };
      return begin;
    },
  });
  const text = Object.fromEntries([
    ...LETTERS.map((code) => [code, gate(WORD_WORK, (before) => !isInWord(before))]),
    ...Object.entries(WORK).flatMap(([mark, work]) =>
      (mark === '\n' ? LINE_ENDS : [mark.charCodeAt(0)]).map((code) => [
        code,
        gate(work, mark === '`' ? beginsCode : undefined),
      ]),
    ),
  ]) as Extension['text'];
  // Micromark asks the extension that was added last first.
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), { text }];
}

/** Whether a backtick begins a run. It does not after another backtick, unless that one is escaped. */
const beginsCode: Construct['previous'] = function (before) {
  return before !== '`'.charCodeAt(0) || this.events.at(-1)?.[1].type === 'characterEscape';
};

function isInWord(code: number | null): boolean {
  return code !== null && code >= 0 && IN_WORD.test(String.fromCharCode(code));
}
