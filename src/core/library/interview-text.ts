import { toString } from 'mdast-util-to-string';
import { parseMarkdown } from '../answer/tree/markdown.ts';
import type { Variables } from '../answer/variables.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { makeProblem } from '../diagnostics/make-problem.ts';
import { nearest } from '../diagnostics/suggest.ts';
import { type Content, entriesOf } from './content.ts';
import type { Entry } from './entry.ts';
import { sortEntries } from './fill-entries.ts';

/** A part of the text in an interview's file, under one heading. */
export interface InterviewPart {
  /** The heading as written. Empty for text before the first heading. */
  title: string;
  /** The text below the heading. */
  text: string;
  /** The same text after empty lines, so that its line numbers are those of the file. */
  readonly body: string;
  /** The line of its heading in the whole text, from 1. */
  line: number;
  /** The index of its heading in the whole text. */
  start: number;
  /** The index after its last character. */
  end: number;
}

/** Lists the questions to expect, each once. The id of a topic stands for all its questions. */
export function expectedQuestions(content: Content, names: readonly string[]): Entry<'question'>[] {
  const questions = sortEntries(entriesOf(content, 'question'));
  const found = names.flatMap((name) => {
    const named = questions.find(({ slug }) => slug === name);
    return named ? [named] : questions.filter(({ data }) => data.topic === name);
  });
  return [...new Set(found)];
}

/** The values of variables on an interview's pages. */
export function variablesOf({ company, role, variables }: Entry<'interview'>['data']): Variables {
  return { ...(company ? { company } : {}), ...(role ? { role } : {}), ...variables };
}

/** The level of the headings that split an interview's text. */
const PART_HEADING_LEVEL = 2;

/** Splits an interview's text at its second-level headings. */
export function splitInterview(text: string): InterviewPart[] {
  const headings = parseMarkdown(text).children.flatMap((node) =>
    node.type === 'heading' && node.depth <= PART_HEADING_LEVEL && node.position
      ? {
          title: toString(node).trim(),
          line: node.position.start.line,
          start: node.position.start.offset!,
          below: node.position.end.offset!,
        }
      : [],
  );
  return [{ title: '', line: 1, start: 0, below: 0 }, ...headings].map(({ title, line, start, below }, index) => {
    const end = headings[index]?.start ?? text.length;
    const own = text.slice(below, end);
    return {
      title,
      text: own,
      // Made only where it is read: otherwise a text would be copied once for each part.
      get body() {
        return emptyLines(text.slice(0, below)) + own;
      },
      line,
      start,
      end,
    };
  });
}

/**
 * Finds headings of an interview that end in a question mark and match no question. The text below such a heading
 * answers no question.
 */
export function checkHeadings(
  { file, body }: Entry<'interview'>,
  questions: readonly Entry<'question'>[],
): Diagnostic[] {
  const titles = questions.map(({ data }) => data.title);
  return splitInterview(body)
    .filter(({ title }) => title.endsWith('?') && !questions.some((question) => isTitleOf(title, question)))
    .map(({ title, line }) => ({ title, line, near: nearest(title, titles) }))
    .map(({ title, line, near }) =>
      makeProblem(
        'unanswered-heading',
        file,
        {
          expected: 'the title of a question',
          found: `"${title}"`,
          advice: `${near ? `Did you mean "${near}"? ` : ''}The text below it answers no question yet.`,
        },
        { start: { line } },
      ),
    );
}

/** Whether a heading is a question's title or short title. */
export function isTitleOf(title: string, { data }: Entry<'question'>): boolean {
  const plain = plainTitle(title);
  return plain !== '' && [data.title, data.short ?? data.title].some((each) => plainTitle(each) === plain);
}

/** Removes the answers to some questions from an interview's text. All other lines keep their numbers. */
export function withoutQuestions(text: string, questions: readonly Entry<'question'>[]): string {
  return splitInterview(text)
    .map(({ title, start, end }) => {
      const part = text.slice(start, end);
      return questions.some((question) => isTitleOf(title, question)) ? emptyLines(part) : part;
    })
    .join('');
}

function emptyLines(text: string): string {
  return text.replace(/[^\n]+/g, '');
}

/** A title reduced to its letters and digits, to compare it. */
function plainTitle(title: string): string {
  return title
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
