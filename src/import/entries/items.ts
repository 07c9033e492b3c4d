import { findCode } from '../text/code.ts';
import { cleanTitle, stripMarks } from '../words/titles.ts';
import { outdent, trimLines } from '../text/text-lines.ts';
import type { Line } from '../marks/tree.ts';

/** A list item that is an entry: "- **Ownership**: I take …", or a rule in one sentence. */
export interface Item {
  title: string;
  line: number;
  lines: number[];
  /** The text after the title, and below it. */
  body: string;
  /** Whether the title was taken from the text. */
  isTitleGuessed: boolean;
}

const ITEM = /^ {0,3}(?:[-*+•]|\d{1,3}[.)])( +)(\S.*)$/;
const BOLD_LEAD = /^(?:\[[ x]\] )?(\*\*|__)(.+?)\1\s*[:–—-]*\s*(.*)$/;
const PLAIN_LEAD = /^([\p{L}][^:.!?\n]{1,50}?)(?::\s+|\s[–—-]\s+|(?<=^(?:\S+ ){0,3}\S+)\.\s+)(\S.*)$/u;

/** A short first sentence with more after it. */
const SENTENCE = /^(\p{L}[^.!?\n]{1,60})[.!]+\s+(\S.*)$/u;

/** How many characters a sentence may have to become a title. */
const MOST_TITLE_CHARACTERS = 90;

/**
 * Splits the lines below a heading into list items, or into paragraphs that start in bold. Also gives the lines before
 * and after them.
 */
export function splitItems(lines: readonly Line[]): { items: Item[]; before: Line[]; after: Line[] } {
  const code = findCode(lines.map(({ text }) => text));
  const marked = lines.filter(({ text }, index) => !code[index] && ITEM.test(text));
  const leastIndent = Math.min(3, ...marked.slice(0, 50).map(({ text }) => indentOf(text)));
  const begins = (text: string) =>
    marked.length ? ITEM.test(text) && indentOf(text) <= leastIndent : BOLD_LEAD.test(text.trim());
  const before: Line[] = [];
  const groups: Line[][] = [];
  for (const [index, line] of lines.entries()) {
    if (!code[index] && begins(line.text)) groups.push([line]);
    else if (groups.length) groups.at(-1)!.push(line);
    else before.push(line);
  }
  const after = marked.length ? takeParagraphAfter(groups) : [];
  return { items: groups.map(readItem), before, after };
}

/**
 * Removes a paragraph that is not indented from the last item, because it is after the list. Leaves it when other items
 * have such paragraphs too.
 */
function takeParagraphAfter(groups: Line[][]): Line[] {
  const last = groups.at(-1) ?? [];
  const from = findParagraph(last);
  if (from < 0 || groups.length < 2 || groups.slice(0, -1).some((group) => findParagraph(group) >= 0)) return [];
  return last.splice(from);
}

/** The index of a paragraph that is not indented and comes after an empty line. -1 if there is none. */
function findParagraph(lines: readonly Line[]): number {
  return lines.findIndex(({ text }, index) => index > 1 && /^\S/.test(text) && !lines[index - 1]!.text.trim());
}

/** Words for versions of a text. They do not name a strength or weakness. */
const VERSION = /\b(?:version|option|answer|short|long|v\d)\b/i;

/** Reads a claim from one paragraph that starts with its name: "Paperwork. My deputy does …". Null if it does not. */
export function readClaim(lines: readonly Line[]): Item | null {
  const from = lines.findIndex(({ text }) => text.trim());
  const item = from < 0 ? null : readItem(lines.slice(from));
  return item && !item.isTitleGuessed && item.body && !VERSION.test(item.title) ? item : null;
}

function readItem(lines: Line[]): Item {
  const [first] = lines;
  const [, space = '', text = first?.text.trim() ?? ''] = ITEM.exec(first?.text ?? '') ?? [];
  const indent = (first?.text.length ?? 0) - text.length;
  const below = outdent(
    lines.slice(1).map((line) => line.text),
    space ? indent : 0,
  );
  const [, , bold, behind = ''] = BOLD_LEAD.exec(text) ?? [];
  const [, plain, rest = ''] = bold === undefined ? (PLAIN_LEAD.exec(text) ?? []) : [];
  const whole = stripMarks(text);
  const [, sentence, more = ''] = bold === undefined && plain === undefined ? (SENTENCE.exec(text) ?? []) : [];
  const lead = bold ?? plain ?? sentence ?? (whole.length <= MOST_TITLE_CHARACTERS ? whole : null);
  const title = cleanTitle(lead ?? whole.split(/\s+/).slice(0, 8).join(' '));
  const said =
    bold !== undefined
      ? behind
      : plain !== undefined
        ? rest
        : sentence !== undefined
          ? more
          : lead === null
            ? text
            : '';
  return {
    title,
    line: first?.number ?? 1,
    lines: lines.map(({ number }) => number),
    body: trimLines([said, ...below])
      .join('\n')
      .trimEnd(),
    isTitleGuessed: lead === null,
  };
}

function indentOf(text: string): number {
  return text.length - text.trimStart().length;
}
