import { indentOf } from '../text/text-lines.ts';
import { foldWords } from '../../core/language/compile.ts';
import type { Mark } from './mark.ts';
import { anyWord } from '../words/languages.ts';
import { isContainer, isForThem, isGeneral, isSection, type Meaning, meaningOf } from '../words/meaning.ts';
import { cleanTitle, isPart, isQuestion } from '../words/titles.ts';

/** Chooses the marks that start an entry. A question inside an answer is part of the answer. */
export function chooseMarks(lines: readonly string[], candidates: readonly Mark[]): Mark[] {
  const isNumbered = candidates.filter(({ style, title }) => style === 'bold' && NUMBERED.test(title)).length > 1;
  const margins = findMargins(lines);
  const odd = candidates.some(({ style }) => style === 'list') ? findOddLists(lines) : new Set<number>();
  const marks: Mark[] = [];
  const above: Mark[] = [];
  for (const mark of candidates) {
    while (above.length && above.at(-1)!.depth >= mark.depth) above.pop();
    const within = above.at(-1);
    const isInAnswer =
      isPart(within?.title ?? '') ||
      above.some(({ style, title }) => style === 'heading' && isQuestion(title) && !isContainer(title));
    if (mark.style === 'bold' && (isInAnswer || !beginsEntry(mark, isNumbered))) continue;
    if (mark.style === 'list' && (isInAnswer || within?.style === 'bold' || isListedBelow(lines, mark, within)))
      continue;
    if (
      mark.style === 'list' &&
      (isNested(margins, mark, marks.at(-1)) || (odd.has(mark.line) && !isAnswered(lines, mark)))
    )
      continue;
    if (mark.follows && !isBeside(mark, marks.at(-1))) continue;
    if (mark.style === 'list' && isLedWithin(lines, mark, marks.at(-1))) continue;
    if ((mark.style === 'plain' || mark.style === 'row') && isInAnswer) continue;
    if (mark.style === 'row' && within?.style === 'bold' && isQuestion(within.title)) continue;
    marks.push(mark);
    above.push(mark);
  }
  return marks;
}

/** "A: Because …" */
const ANSWER = new RegExp(String.raw`^\s*[*_]*${anyWord(({ opensAnswer }) => opensAnswer)}[*_]*\s*\d*[.:)–—-]`, 'i');

/** How many characters at the start of a line decide whether it answers. */
const MOST_START_CHARACTERS = 40;

/** Joins questions with one answer: two "Q:" lines before one "A:" are two ways to ask one question. */
export function joinAsked(lines: readonly string[], marks: readonly Mark[]): Mark[] {
  const joined: Mark[] = [];
  const also: string[][] = [];
  for (const mark of marks.toReversed()) {
    const below = joined.at(-1);
    const isOne = mark.style === 'label' && !mark.rest && below?.style === 'label' && below.line === mark.last + 1;
    if (isOne && ANSWER.test(foldWords((lines[below.last] ?? '').slice(0, MOST_START_CHARACTERS)))) {
      also.at(-1)!.push(below.title);
      joined[joined.length - 1] = { ...mark, last: below.last };
    } else {
      joined.push(mark);
      also.push([]);
    }
  }
  return joined
    .map((mark, index) => (also[index]!.length ? { ...mark, also: also[index]!.reverse() } : mark))
    .reverse();
}

/** Whether an item is right below another item of its list, which has its answer on its own line. */
function isBeside({ line, indent }: Mark, above: Mark | undefined): boolean {
  return above?.style === 'list' && above.rest !== '' && above.last === line - 1 && above.indent === indent;
}

/** Whether an item is within the answer to the mark above. */
function isNested(margins: readonly number[], { line, indent }: Mark, above: Mark | undefined): boolean {
  return above?.style === 'list' && indent >= above.indent + 2 && margins[line - 1]! <= above.last;
}

/** For each line, the number of the last line that is not indented, up to this one. */
function findMargins(lines: readonly string[]): number[] {
  let last = 0;
  return lines.map((line, index) => (last = /^\S/.test(line) ? index + 1 : last));
}

const ITEM = /^ {0,3}(?:[-*+•]|\d{1,4}[.)])\s/;

/** The numbers of lines in lists of which less than half of the items are questions. */
function findOddLists(lines: readonly string[]): Set<number> {
  const odd = new Set<number>();
  for (let from = 0; from < lines.length; from += 1) {
    let to = from;
    while (to < lines.length && ITEM.test(lines[to] ?? '')) to += 1;
    const items = lines.slice(from, to);
    if (items.length > 2 && items.filter((item) => isQuestion(item)).length * 2 < items.length)
      for (let line = from; line < to; line += 1) odd.add(line + 1);
    from = Math.max(from, to);
  }
  return odd;
}

/** Whether there is text on an item of a list, or below it, that may answer it. */
function isAnswered(lines: readonly string[], { line, rest, indent }: Mark): boolean {
  const below = lines[line] ?? '';
  if (rest || (below.trim() && indentOf(below) < indent && !ITEM.test(below))) return true;
  return indentOf(below.trim() ? below : lines[line + 1]) >= indent;
}

/** "3. Your greatest conflict", among others with a number. */
const NUMBERED = /^\W{0,3}\d{1,2}[.):]\s/;

/** Whether a bold line asks, or is the heading of a section. */
function beginsEntry({ title }: Mark, isNumbered: boolean): boolean {
  return isQuestion(title) || isSection(title) || (isNumbered && NUMBERED.test(title) && !isPart(cleanTitle(title)));
}

/** The sections whose items are never questions of their own. */
const SECTIONS_OF_ITEMS: readonly Meaning[] = ['rules', 'strengths', 'weaknesses', 'for them', 'contents', 'aside'];

/** How many lines above an item of a list its lead is looked for. */
const MOST_LINES_TO_LEAD = 100;

/** Whether the line above a list is part of an answer: "I ask:", right below other text of it. */
function isLedWithin(lines: readonly string[], { line }: Mark, answered: Mark | undefined): boolean {
  if (!answered || answered.style === 'heading') return false;
  let above = line - 2;
  while (
    above >= answered.last &&
    line - above < MOST_LINES_TO_LEAD &&
    /^\s*(?:[-*+]|\d+[.)])\s/.test(lines[above] ?? '')
  )
    above -= 1;
  const lead = lines[above] ?? '';
  const isBelow = above >= answered.last && (lines[above - 1] ?? '').trim() !== '';
  return isBelow && /:\s*$/.test(lead) && meaningOf(cleanTitle(lead)) === null && !isGeneral(cleanTitle(lead));
}

/** Whether a list belongs to the line above it: follow-ups, questions for the interviewer, tips. */
function isListedBelow(lines: readonly string[], { line }: Mark, within: Mark | undefined): boolean {
  const meaning = meaningOf(cleanTitle(within?.title ?? ''));
  if (meaning !== null && SECTIONS_OF_ITEMS.includes(meaning)) return true;
  let above = line - 2;
  while (
    above >= 0 &&
    line - above < MOST_LINES_TO_LEAD &&
    /^\s*$|^\s+\S|^\s*(?:[-*+]|\d+[.)])\s/.test(lines[above] ?? '')
  )
    above -= 1;
  const lead = cleanTitle(lines[above] ?? '');
  return lead.length < 60 && (isPart(lead) || isForThem(lead));
}
