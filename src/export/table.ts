import { stringify } from 'csv-stringify/sync';
import type { MeasuredAnswer } from '../core/answer/analyze.ts';
import { ROLES, type Role } from '../core/answer/star.ts';
import { answersTo } from '../core/library/answers-to.ts';
import type { Library, Question, Rule, Story, Strength, Weakness } from '../core/library/model.ts';
import { nameOf, notesIn, textOf } from './text.ts';
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
export function writeTable({ questions, stories, strengths, weaknesses, rules }: Library): string {
  const rows: Row[] = [
    ...questions.map(rowOfQuestion),
    ...stories.map(rowOfStory),
    ...[...strengths, ...weaknesses].map(rowOfClaim),
    ...rules.map(rowOfRule),
  ];
  return stringify(rows, {
    columns: [...COLUMNS],
    header: true,
    bom: true,
    escape_formulas: true,
    record_delimiter: 'windows',
    // A line break within a cell is quoted, whichever it is.
    quoted_match: /[\r\n]/,
  });
}

function rowOfQuestion(question: Question): Row {
  const { topic, cues, answer, aliases, words, seconds, answered } = question;
  return {
    ...common(question),
    topic: topic.title,
    cues: lines(cues),
    ...told(answersTo(question)),
    notes: notesIn(answer),
    'also asked as': lines(aliases),
    'follow-ups': followUps(question),
    stories: lines(question.stories.map(({ title }) => title)),
    competencies: titles(question.competencies),
    words,
    seconds,
    status: status(question, answered),
  };
}

function rowOfStory(story: Story): Row {
  const { cues, answer } = story;
  return {
    ...common(story),
    cues: lines(cues.map(({ role, text }) => `${role}: ${text}`)),
    ...told([answer]),
    notes: notesIn(answer),
    'follow-ups': followUps(story),
    competencies: titles(story.competencies),
    words: answer.words,
    seconds: answer.seconds,
    status: status(story),
  };
}

function rowOfClaim(claim: Strength | Weakness): Row {
  const { cues, answer, stories } = claim;
  return {
    ...common(claim),
    cues: lines(cues),
    ...told([answer]),
    notes: notesIn(answer),
    stories: lines(stories.map(({ title }) => title)),
    competencies: 'competencies' in claim ? titles(claim.competencies) : '',
    words: answer.words,
    seconds: answer.seconds,
    status: status(claim),
  };
}

function rowOfRule(rule: Rule): Row {
  return { ...common(rule), answer: rule.text, status: status(rule) };
}

function common({ kind, slug, title, headline }: Question | Story | Strength | Weakness | Rule): Row {
  return { kind, slug, title, headline: headline ?? '' };
}

/** The whole text that is said, with labels, and each part of a story in its own column. */
function told(answers: readonly MeasuredAnswer[]): Row {
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
    answer: sections.map((section) => [nameOf(section), textOf(section)].filter(Boolean).join('\n')).join('\n\n'),
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

function status({ withheld }: { withheld: string | null }, answered = true): string {
  return [answered ? '' : NOT_ANSWERED.toLowerCase(), withheld ?? ''].filter(Boolean).join(', ');
}
