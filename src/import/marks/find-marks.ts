import type { Mark } from './mark.ts';
import { anyWord, partOf } from '../words/languages.ts';
import { cleanTitle, isQuestion, stripMarks } from '../words/titles.ts';

/** How many characters a line may have to start an entry. */
const MOST_CHARACTERS = 1000;

/** `## Why us?` */
const HEADING = /^ {0,3}(#{1,6})(?:[ \t]+(.*?))?(?:[ \t]+#+)?[ \t]*$/;
const UNDERLINE = /^ {0,3}(=+|-{2,})[ \t]*$/;
const SUMMARY = /^\s*(?:<details[^>]*>\s*)?<summary[^>]*>(.*?)<\/summary>\s*(.*)$/i;
const CALLOUT = /^\s*>\s*\[!\w+\][+-]?\s+(.*)$/;
const ITEM = /^( {0,3})([-*+•]|\d{1,4}[.)])( +)(\S.*)$/;

/** "Q: Why us?", "**Question 3:** Why us?", "Interviewer: Why us?" */
const LABEL = new RegExp(
  String.raw`^\s*(?:>\s*)?[*_]*${anyWord(({ asked, asker }) => [...asked, ...asker])}\s*#?\d*\s*[.:)–—-]+[*_]*\s*(.+?)\s*$`,
  'i',
);

/** A label that names the interviewer. It may also stand before a line that is no question. */
const NAMED = new RegExp(String.raw`^\W*${anyWord(({ asker }) => asker)}`, 'i');

/** A line that is bold from end to end. */
const BOLD = /^\s*(?:>\s*)?(\*\*|__)(?!\s)(.+?)\1\s*:?\s*$/;

/** "**Why us?** Because …" */
const BOLD_LEAD = /^(\*\*|__)(?!\s)(.+?)\1[\s:–—-]+(\S.*)$/;

/** Begins or ends bold words. Then the words that begin an answer. */
const BOLD_MARK = String.raw`(?:\*\*|__)`;
const ANSWER = anyWord(({ opensAnswer }) => opensAnswer);

/** "Why us? A: Because …": what is asked and answered on one line. */
const ASKED = new RegExp(
  String.raw`^(.*?(?:[?.!]["”]?${BOLD_MARK}?|${BOLD_MARK}))\s+${BOLD_MARK}?${ANSWER}\s*\d*\s*[.:)–—-]+${BOLD_MARK}?(?:\s+(.*))?$`,
  'i',
);

/** Finds all lines that may start an entry, in order. Ignores code. */
export function findMarks(lines: readonly string[], code: readonly boolean[]): Mark[] {
  const marks: Mark[] = [];
  let isOpen = false;
  const lastComment = lines.findLastIndex((line) => line.includes('-->'));
  lines.forEach((line, index) => {
    if (code[index]) return;
    if (isOpen || (/^\s*<!--/.test(line) && lastComment >= index)) {
      isOpen = !line.includes('-->');
      return;
    }
    const mark = markAt(lines, index, marks.at(-1));
    if (mark) marks.push(mark);
  });
  return marks;
}

function markAt(lines: readonly string[], index: number, before: Mark | undefined): Mark | null {
  const line = lines[index] ?? '';
  if (line.length > MOST_CHARACTERS) return null;
  const at = (mark: Partial<Mark> & Pick<Mark, 'style' | 'depth' | 'title'>): Mark | null =>
    cleanTitle(mark.title) || mark.style === 'heading'
      ? { line: index + 1, last: index + 1, rest: '', indent: 0, ...mark, title: mark.title.trim() }
      : null;
  if (before && before.last > index) return null;
  const [, hashes, text = ''] = HEADING.exec(line) ?? [];
  if (hashes) return at({ style: 'heading', depth: hashes.length, title: text });
  const isFirst = !(lines[index - 1] ?? '').trim() || before?.last === index;
  const [, underline] = UNDERLINE.exec(lines[index + 1] ?? '') ?? [];
  if (underline && isFirst && line.trim() && !ITEM.test(line) && !line.includes('|'))
    return at({ style: 'heading', depth: underline.startsWith('=') ? 1 : 2, title: line, last: index + 2 });
  const [, callout = ''] = CALLOUT.exec(line) ?? [];
  if (isQuestion(callout)) return at({ style: 'summary', depth: 8, title: callout });
  const [, summary, shown = ''] = SUMMARY.exec(line) ?? [];
  if (summary !== undefined) return at({ style: 'summary', depth: 8, title: summary, rest: shown });
  const [, asked] = LABEL.exec(line) ?? [];
  if (asked && stripMarks(asked) && (isQuestion(asked) || !NAMED.test(line)))
    return at({ style: 'label', depth: 8, ...splitAnswer(asked) });
  const item = ITEM.exec(line);
  if (item) return itemAt(item, at);
  const [, , bold] = BOLD.exec(line) ?? [];
  if (bold) return at({ style: 'bold', depth: 7, title: bold });
  const [, , lead = '', behind = ''] = isFirst ? (BOLD_LEAD.exec(line) ?? []) : [];
  if (lead && isQuestion(lead)) return at({ style: 'bold', depth: 7, title: lead, rest: behind });
  return null;
}

/** The question of a line, and its answer when that is on the same line. */
function splitAnswer(asked: string): Pick<Mark, 'title' | 'rest'> {
  const [, title, rest = ''] = ASKED.exec(asked) ?? /^(.+?)(?:\*\*|__)\s+(\S.*)$/.exec(asked) ?? [];
  return title !== undefined && stripMarks(title) ? { title, rest } : splitAsked(asked);
}

/** A list item that asks: "1. **Why us?** Because …". */
function itemAt(
  [, lead = '', bullet = '', space = '', text = '']: RegExpExecArray,
  at: (mark: Omit<Mark, 'line' | 'last'>) => Mark | null,
): Mark | null {
  const indent = lead.length + bullet.length + space.length;
  const [, , bold, behind = ''] = /^(\*\*|__)(.+?)\1[\s:–—-]*(.*)$/.exec(text) ?? [];
  const { title, rest } = bold === undefined ? splitAsked(text) : { title: bold, rest: behind };
  const isWhole = bold === undefined && !rest;
  if (isQuestion(title) && (!isWhole || text.length < 160)) return at({ style: 'list', depth: 8, title, rest, indent });
  const [, name = '', said = ''] =
    (/^\d/.test(bullet) ? /^(\p{L}[^?]{1,60}?)\s+[–—-]\s+(\S.*)$/u.exec(text) : null) ?? [];
  return name && partOf(name) === null
    ? at({ style: 'list', depth: 8, title: name, rest: said, indent, follows: true })
    : null;
}

/** Splits "Why us? — Because …" into the question and its answer. A part of a story is no question. */
function splitAsked(text: string): Pick<Mark, 'title' | 'rest'> {
  const [, title = '', dash = '', rest = ''] =
    /^([^?]{3,160}\?["”)*_]*)\s+((?:[–—-]+\s+)?)([^\s?].*)$/.exec(text) ??
    /^(.{3,160}?)\s([–—])\s(\S.*)$/.exec(text) ??
    [];
  const isSplit = isQuestion(title) && partOf(title) === null && (dash !== '' || !isQuestion(rest));
  return isSplit ? { title, rest } : { title: text, rest: '' };
}
