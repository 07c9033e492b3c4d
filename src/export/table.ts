import { stringify } from 'csv-stringify/sync';
import type { MeasuredAnswer } from '../core/answer/analyze.ts';
import { ROLES, type Role } from '../core/answer/star.ts';
import { answersTo } from '../core/library/answers-to.ts';
import { NODE_KINDS, type NodeKind } from '../core/library/kinds.ts';
import { listNodes } from '../core/library/library.ts';
import type { Claim, Library, NodeOf, Story } from '../core/library/model.ts';
import { labelName, notesIn, textOf } from './text.ts';
import { NO_ANSWER, NOT_ANSWERED } from '../core/library/labels.ts';

/** The columns of the table, in order. */
const COLUMNS = [
  'kind',
  'slug',
  'title',
  'topic',
  'headline',
  'cues',
  'answer',
  ...(['S', 'T', 'A', 'R', 'L'] as const).map((role) => ROLES[role].toLowerCase()),
  'notes',
  'also asked as',
  'follow-ups',
  'stories',
  'competencies',
  'words',
  'seconds',
  'status',
] as const;

type Row = Partial<Record<(typeof COLUMNS)[number], string | number>>;

/**
 * Writes a table for spreadsheets, with one row for each entry (RFC 4180, with a byte order mark for Excel). A cell
 * that a spreadsheet would run as a formula gets an apostrophe before it, as OWASP advises.
 */
export function writeTable(library: Library): string {
  return stringify(listNodes(library, NODE_KINDS).map(rowOf), {
    columns: [...COLUMNS],
    header: true,
    bom: true,
    escape_formulas: true,
    record_delimiter: 'windows',
    // Quotes a cell with any line break in it.
    quoted_match: /[\r\n]/,
  });
}

/** The columns of an entry, by its kind, besides those of every entry. */
const ROWS: { [K in NodeKind]: (node: NodeOf<K>) => Row } = {
  question: (question) => ({
    topic: question.topic.title,
    cues: lines(question.cues),
    ...toldColumns(answersTo(question)),
    notes: notesIn(question.answer),
    'also asked as': lines(question.aliases),
    'follow-ups': followUps(question),
    stories: lines(question.stories.map(({ title }) => title)),
    competencies: titles(question.competencies),
    words: question.words,
    seconds: question.seconds,
  }),
  story: (story) => ({
    cues: lines(story.cues.map(({ role, text }) => `${role}: ${text}`)),
    ...answerColumns(story),
    'follow-ups': followUps(story),
    competencies: titles(story.competencies),
  }),
  strength: (strength) => ({ ...rowOfClaim(strength), competencies: titles(strength.competencies) }),
  weakness: rowOfClaim,
  rule: ({ text }) => ({ answer: text }),
};

function rowOf(node: NodeOf<NodeKind>): Row {
  const { kind, slug, title, withheld } = node;
  const row = ROWS[kind] as (node: NodeOf<NodeKind>) => Row;
  const open = 'answered' in node && !node.answered;
  return {
    kind,
    slug,
    title,
    headline: ('headline' in node && node.headline) || '',
    ...row(node),
    status: [open ? NOT_ANSWERED.toLowerCase() : '', withheld ?? ''].filter(Boolean).join(', '),
  };
}

function rowOfClaim(claim: Claim): Row {
  return {
    cues: lines(claim.cues),
    ...answerColumns(claim),
    stories: lines(claim.stories.map(({ title }) => title)),
  };
}

function answerColumns({ answer }: { answer: MeasuredAnswer }): Row {
  return { ...toldColumns([answer]), notes: notesIn(answer), words: answer.words, seconds: answer.seconds };
}

/** The whole text to say, with labels, and each part of a story in a column of its own. */
function toldColumns(answers: readonly MeasuredAnswer[]): Row {
  const sections = answers.flatMap((answer) =>
    answer.sections.filter(({ note, spoken }) => !note && spoken.length > 0),
  );
  const part = (role: Role) => [
    ROLES[role].toLowerCase(),
    sections
      .filter((section) => section.role === role)
      .map(textOf)
      .join('\n'),
  ];
  return {
    answer: sections.map((section) => [labelName(section), textOf(section)].filter(Boolean).join('\n')).join('\n\n'),
    ...(Object.fromEntries((['S', 'T', 'A', 'R', 'L'] as const).map(part)) as Row),
  };
}

function followUps({ followUps: probes }: Pick<Story, 'followUps'>): string {
  return lines(probes.map(({ asks, answer }) => `${asks} ${answer ?? `(${NO_ANSWER.toLowerCase()})`}`));
}

function titles(competencies: readonly { title: string }[]): string {
  return lines(competencies.map(({ title }) => title));
}

function lines(items: readonly string[]): string {
  return items.join('\n');
}
