import { findCode } from './code.ts';
import type { Mark } from './mark.ts';
import { isContainer, isForThem, type Meaning, meaningOf } from './meaning.ts';
import { readTables } from './tables.ts';
import { cleanTitle, isPart, isQuestion, stripMarks } from './titles.ts';

/** A longer line begins nothing. */
const LONGEST = 1000;

const HEADING = /^ {0,3}(#{1,6})(?:[ \t]+(.*?))?(?:[ \t]+#+)?[ \t]*$/;
const UNDERLINE = /^ {0,3}(=+|-{2,})[ \t]*$/;
const SUMMARY = /^\s*(?:<details[^>]*>\s*)?<summary[^>]*>(.*?)<\/summary>\s*(.*)$/i;
const CALLOUT = /^\s*>\s*\[!\w+\][+-]?\s+(.*)$/;
const ITEM = /^( {0,3})([-*+•]|\d{1,4}[.)])( +)(\S.*)$/;

/** "Q: Why us?", "**Question 3:** Why us?", "Interviewer: Why us?" */
const LABEL =
  /^\s*(?:>\s*)?[*_]*(?:q(?:uestion)?|interviewer|prompt|frage|pregunta)\s*#?\d*\s*[.:)–—-]+[*_]*\s*(.+?)\s*$/i;

/** A line that is bold from end to end. */
const BOLD = /^\s*(?:>\s*)?(\*\*|__)(?!\s)(.+?)\1\s*:?\s*$/;

/** What a document is made of: what begins something, and lines that are no text. */
export interface Outline {
  marks: Mark[];
  /** Why lines are left out, by their numbers. */
  skipped: ReadonlyMap<number, string>;
}

/** Finds the marks of a document, in order. Code is text. */
export function readOutline(lines: readonly string[]): Outline {
  const code = findCode(lines);
  const tables = readTables(lines, code);
  const skipped = new Map([...tables.skipped, ...findMarkup(lines, code)]);
  const rows = new Set(tables.marks.map(({ line }) => line));
  const found = [
    ...scan(lines, code).filter(({ line }) => !rows.has(line) && !skipped.has(line)),
    ...tables.marks,
  ].toSorted((a, b) => a.line - b.line);
  const isNumbered = found.filter((mark) => mark.style === 'bold' && NUMBERED.test(mark.title)).length > 1;
  const written = choose(
    lines,
    found.filter(({ style }) => style !== 'plain'),
    isNumbered,
  );
  const asks = written.some(({ style, title }) => style !== 'heading' || isQuestion(title));
  const hasHeadings = written.some(({ style }) => style === 'heading');
  const plain = found.filter(({ style, title }) => style === 'plain' && (!asks || (!hasHeadings && isSection(title))));
  const all = [...written, ...plain].toSorted((a, b) => a.line - b.line);
  return { marks: plain.length ? choose(lines, all, isNumbered) : written, skipped };
}

/** The marks that begin something where they stand: what asks within an answer is part of it. */
function choose(lines: readonly string[], found: readonly Mark[], isNumbered: boolean): Mark[] {
  const marks: Mark[] = [];
  const above: Mark[] = [];
  for (const mark of found) {
    while (above.length && above.at(-1)!.depth >= mark.depth) above.pop();
    const within = above.at(-1);
    const isInAnswer =
      isPart(within?.title ?? '') ||
      above.some(({ style, title }) => style === 'heading' && isQuestion(title) && !isContainer(title));
    if (mark.style === 'bold' && (isInAnswer || !beginsEntry(mark, isNumbered))) continue;
    if (mark.style === 'list' && (isInAnswer || within?.style === 'bold' || isListedBelow(lines, mark, within)))
      continue;
    if (mark.style === 'plain' && isInAnswer) continue;
    marks.push(mark);
    above.push(mark);
  }
  return marks;
}

/** "3. Your greatest conflict", among others with a number. */
const NUMBERED = /^\W{0,3}\d{1,2}[.):]\s/;

/** Whether a bold line asks, or is the heading of a section. */
function beginsEntry({ title }: Mark, isNumbered: boolean): boolean {
  return isQuestion(title) || isSection(title) || (isNumbered && NUMBERED.test(title) && !isPart(cleanTitle(title)));
}

/** Whether a title announces a section of the notes, rather than an answer. */
function isSection(title: string): boolean {
  const meaning = meaningOf(cleanTitle(title));
  return meaning !== null && meaning !== 'question';
}

/** Sections whose items are theirs, whatever they ask. */
const LISTS: readonly Meaning[] = ['rules', 'strengths', 'weaknesses', 'for them', 'contents', 'aside'];

/** How many lines above a list's item its lead is looked for. */
const FAR = 100;

/** Whether a list of questions is that of the line above it: follow-ups, questions for them, tips. */
function isListedBelow(lines: readonly string[], { line }: Mark, within: Mark | undefined): boolean {
  const meaning = meaningOf(cleanTitle(within?.title ?? ''));
  if (meaning !== null && LISTS.includes(meaning)) return true;
  let above = line - 2;
  while (above >= 0 && line - above < FAR && /^\s*$|^\s+\S|^\s*(?:[-*+]|\d+[.)])\s/.test(lines[above] ?? ''))
    above -= 1;
  const lead = cleanTitle(lines[above] ?? '');
  return lead.length < 60 && (isPart(lead) || isForThem(lead));
}

/** Lines that are marks alone: metadata at the top, rules across the page, what opens and closes a toggle. */
function findMarkup(lines: readonly string[], code: readonly boolean[]): Map<number, string> {
  const skipped = new Map<number, string>();
  const end =
    lines[0]?.trim() === '---' ? lines.findIndex((line, index) => index > 0 && /^(?:---|\.\.\.)\s*$/.test(line)) : -1;
  const isMetadata = end > 0 && lines.slice(1, end).every((line) => /^(?:\s*$|\s*#|\s*-\s|\s|[\w .-]+:)/.test(line));
  lines.forEach((line, index) => {
    if (isMetadata && index <= end) skipped.set(index + 1, 'metadata of the document');
    else if (code[index]) return;
    else if (/^ {0,3}(?:(?:\*[ \t]*){3,}|(?:_[ \t]*){3,}|(?:-[ \t]*){3,})$/.test(line))
      skipped.set(index + 1, 'a rule across the page');
    else if (/^\s*(?:#[\p{L}][\w/-]*\s*)+$/u.test(line)) skipped.set(index + 1, 'tags');
    else if (/^\s*<\/?details[^>]*>\s*$/i.test(line)) skipped.set(index + 1, 'a mark of a toggle');
  });
  return skipped;
}

function scan(lines: readonly string[], code: readonly boolean[]): Mark[] {
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
  if (line.length > LONGEST) return null;
  const at = (mark: Partial<Mark> & Pick<Mark, 'style' | 'depth' | 'title'>): Mark | null =>
    cleanTitle(mark.title) || mark.style === 'heading'
      ? { line: index + 1, last: index + 1, rest: '', indent: 0, ...mark, title: mark.title.trim() }
      : null;
  if (before && before.last > index) return null;
  const [, hashes, text = ''] = HEADING.exec(line) ?? [];
  if (hashes) return at({ style: 'heading', depth: hashes.length, title: text });
  const starts = !(lines[index - 1] ?? '').trim() || before?.last === index;
  const [, underline] = UNDERLINE.exec(lines[index + 1] ?? '') ?? [];
  if (underline && starts && line.trim() && !ITEM.test(line) && !line.includes('|'))
    return at({ style: 'heading', depth: underline.startsWith('=') ? 1 : 2, title: line, last: index + 2 });
  const [, callout = ''] = CALLOUT.exec(line) ?? [];
  if (isQuestion(callout)) return at({ style: 'summary', depth: 8, title: callout });
  const [, summary, behind = ''] = SUMMARY.exec(line) ?? [];
  if (summary !== undefined) return at({ style: 'summary', depth: 8, title: summary, rest: behind });
  const [, asked] = LABEL.exec(line) ?? [];
  if (asked && stripMarks(asked)) return at({ style: 'label', depth: 8, title: asked });
  const item = ITEM.exec(line);
  if (item) return itemAt(item, at);
  const [, , bold] = BOLD.exec(line) ?? [];
  if (bold) return at({ style: 'bold', depth: 7, title: bold });
  const ends = !(lines[index + 1] ?? '').trim();
  const isHead = ends || ITEM.test(lines[index + 1] ?? '');
  if (starts && isHead && line.length < 100 && (isSection(line) || (isQuestion(line) && !/[.!,;:]$/.test(line.trim()))))
    return at({ style: 'plain', depth: 8, title: line });
  if (starts && /\?["”)*_]*\s*$/.test(line) && line.length < 300 && (ends || /^\s*\d{1,3}[.)]/.test(line)))
    return at({ style: 'plain', depth: 8, title: line });
  return null;
}

/** A list item that asks: "1. **Why us?** Because …". */
function itemAt(
  [, lead = '', bullet = '', space = '', text = '']: RegExpExecArray,
  at: (mark: Pick<Mark, 'style' | 'depth' | 'title' | 'rest' | 'indent'>) => Mark | null,
): Mark | null {
  const indent = lead.length + bullet.length + space.length;
  const [, , bold, behind = ''] = /^(\*\*|__)(.+?)\1[\s:–—-]*(.*)$/.exec(text) ?? [];
  const title = bold ?? text;
  return isQuestion(title) && (bold !== undefined || text.length < 160)
    ? at({ style: 'list', depth: 8, title, rest: behind, indent })
    : null;
}
