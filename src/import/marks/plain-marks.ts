import { compile } from '../../core/language/compile.ts';
import { REMARKS } from '../../core/language/en/sections.ts';
import type { Mark } from './mark.ts';
import { isForThem, isSection } from '../words/meaning.ts';
import { cleanTitle, isPart, isQuestion, isStoryNumber } from '../words/titles.ts';

/** What is known of the other marks of a document. */
interface OtherMarks {
  /** Whether any of them is a question. */
  asks: boolean;
  /** Whether any of them is a heading. */
  hasHeadings: boolean;
  /** The number of the first one's line, from 1. */
  first: number;
}

/** A line without formatting that may start an entry or a section. */
interface Candidate {
  /** From 0. */
  line: number;
  title: string;
  means: 'section' | 'question' | 'story' | 'title';
  /** Whether its text is right below it, without an empty line between. */
  isTight: boolean;
}

const ITEM = /^\s*(?:[-*+•]|\d{1,3}[.)])\s/;

/** "WORKING WITH OTHERS" */
const CAPITALS = /^(?=(?:.*\p{Lu}){4})[^\p{Ll}]{4,60}(?<![.,;!?])$/u;

/** "Situation: …", "Use for: …": always part of an answer. */
const LABELLED = /^[*_]*(\p{L}[\p{L} '’-]{0,40}?)[*_]*\s*(?::|\s[–—-])[*_]*\s+\S/u;
const isRemark = compile(REMARKS);

/**
 * Finds lines that start an entry without any formatting, by their words and the lines around them. For notes with few
 * other marks or none.
 */
export function findPlainMarks(lines: readonly string[], code: readonly boolean[], written: OtherMarks): Mark[] {
  const all: Candidate[] = [];
  // Notes with headings and marked questions need no plain marks below the first of them.
  const end = written.asks && written.hasHeadings ? Math.min(lines.length, written.first - 1) : lines.length;
  for (let index = 0; index < end; index += 1) {
    const candidate = code[index] ? null : candidateAt(lines, index, all.at(-1));
    if (candidate) all.push(candidate);
  }
  const capitals = all.filter(({ means, title }) => means !== 'question' && CAPITALS.test(cleanTitle(title)));
  const accepted = new Set(
    written.hasHeadings ? [] : all.filter(({ means }) => means === 'section' || means === 'story'),
  );
  if (!written.hasHeadings && capitals.length > 1) for (const candidate of capitals) accepted.add(candidate);
  for (const candidate of chooseCandidates(lines, all, written)) {
    // A question above the first mark is not part of an answer.
    if (!written.asks || (candidate.means === 'question' && candidate.line + 1 < written.first))
      accepted.add(candidate);
  }
  return all
    .filter((candidate) => accepted.has(candidate))
    .map(({ line, title, means, isTight }) => ({
      line: line + 1,
      last: line + 1,
      depth:
        isForThem(title) ||
        (CAPITALS.test(cleanTitle(title)) && (means === 'section' || (means === 'title' && !isTight)))
          ? 7
          : 8,
      title,
      style: 'plain',
      rest: '',
      indent: 0,
    }));
}

function candidateAt(lines: readonly string[], index: number, before: Candidate | undefined): Candidate | null {
  const line = lines[index] ?? '';
  const title = line.trim();
  const isBelow = before?.line === index - 1;
  const isFirst = isBelow || !(lines[index - 1] ?? '').trim();
  if (
    !isFirst ||
    !title ||
    title.length >= 300 ||
    !/\p{L}{2}/u.test(title) ||
    /^(?: {4}|\s*[#|<])/.test(line) ||
    (ITEM.test(line) && !isSection(title) && !CAPITALS.test(cleanTitle(title)))
  )
    return null;
  const below = lines[index + 1] ?? '';
  const candidate = { line: index, title, isTight: below.trim() !== '' };
  const label = LABELLED.exec(title)?.[1] ?? '';
  const part = /^[*_(]*(\p{L}+)[*_.):]+\s/u.exec(title)?.[1] ?? '';
  if ([cleanTitle(title), label, part].some(isPart) || isRemark(label)) return null;
  if (title.length < 100 && isSection(title)) return { ...candidate, means: 'section' };
  if (isStoryNumber(title) && title.length < 100) return { ...candidate, means: 'story' };
  const asks =
    /\?["”)*_]*$/.test(title) ||
    (title.length < 100 && isQuestion(title) && !(/^\d/.test(title) ? /[!,;:]$/ : /[.!,;:]$/).test(title));
  if (asks) return { ...candidate, means: 'question' };
  const words = cleanTitle(title);
  const isShort = words.length <= 60 && words.split(/\s+/).length <= 9 && !/[.!?]\s|:\s|[.!,;?]$/.test(words);
  return isShort && (!isBelow || before.means === 'section') && /^["“]?[\p{Lu}\p{N}]/u.test(title)
    ? { ...candidate, means: 'title' }
    : null;
}

/** Chooses the questions and titles among candidates. All questions are written as most of them are: tight, or not. */
function chooseCandidates(
  lines: readonly string[],
  all: readonly Candidate[],
  { hasHeadings }: OtherMarks,
): Candidate[] {
  const questions = all.filter(({ means }) => means === 'question');
  const tight = questions.filter(({ isTight: close, line }) => close && startsText(lines[line + 1]));
  const isTight = tight.length > 0 && tight.length * 2 >= questions.length;
  const first = lines.findIndex((line) => line.trim());
  const titles = all.filter((candidate) => {
    if (hasHeadings || candidate.means !== 'title' || candidate.line === first) return false;
    return (candidate.isTight || isTight || questions.length < 2) && isTitleOfText(lines, candidate);
  });
  const areTitles = isTight || (questions.length < 2 && titles.length > 1);
  return [
    ...questions.filter(
      (candidate) => !candidate.isTight || isListBelow(lines, candidate) || (isTight && tight.includes(candidate)),
    ),
    ...(areTitles ? titles : []),
  ];
}

/** Whether a line begins a text, and does not continue the line above. */
function startsText(line = ''): boolean {
  return /^\s*["“(*_>]*[^\p{Ll}\s]/u.test(line) || /^\s+\S/.test(line);
}

/** Whether sentences, a list or a part of a story are below a title. */
function isTitleOfText(lines: readonly string[], { line }: Candidate): boolean {
  let index = line + 1;
  while (index < lines.length && !(lines[index] ?? '').trim()) index += 1;
  const text = (lines[index] ?? '').trim();
  return startsText(text) && (/[.!?]["”)]?$/.test(text) || ITEM.test(text) || isPart(LABELLED.exec(text)?.[1] ?? ''));
}

function isListBelow(lines: readonly string[], { line }: Candidate): boolean {
  return ITEM.test(lines[line + 1] ?? '');
}
