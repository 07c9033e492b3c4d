import { normalizeLabel } from '../../core/answer/star.ts';
import type { Mark } from './mark.ts';
import { claimIn } from '../words/meaning.ts';
import { inAnyLanguage, partOf } from '../words/languages.ts';
import { cleanTitle, stripMarks } from '../words/titles.ts';

/** Headers of columns, in folded text. */
const isAsked = inAnyLanguage(({ columns }) => columns.asked);
const isTitle = inAnyLanguage(({ columns }) => columns.titles);
const isAnswer = inAnyLanguage(({ columns }) => columns.answer);
const isNotes = inAnyLanguage(({ columns }) => columns.notes);
const NUMBER = /^(?:#|no\.?|nr\.?|id)?$/i;

const startsClaim = inAnyLanguage(({ claims }) => ({ starts: [...claims.strength, ...claims.weakness] }));

const DELIMITER = /^ {0,3}\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/;

/** A table with one entry in each row. */
export interface EntryTable {
  /** The line of its header, from 1. The next line is the separator. */
  head: number;
  rows: Mark[];
}

/** Reads tables of entries. Each row is an entry, and the headers of the other columns label its parts. */
export function readTables(lines: readonly string[], code: readonly boolean[]): EntryTable[] {
  const tables: EntryTable[] = [];
  for (let index = 1; index < lines.length; index += 1) {
    const head = lines[index - 1] ?? '';
    const rule = lines[index] ?? '';
    if (code[index] || /^\s*[-*+>]\s/.test(head) || !head.includes('|') || !rule.includes('|') || !DELIMITER.test(rule))
      continue;
    const heads = splitRow(head).map((cell) => stripMarks(cell));
    const asked = heads.findIndex((cell) => isAsked(normalizeLabel(cell)));
    if (asked < 0 || !holdsEntries(heads, asked)) continue;
    const table: EntryTable = { head: index, rows: [] };
    for (index += 1; (lines[index] ?? '').includes('|'); index += 1)
      addRow(table.rows, index + 1, heads, splitRow(lines[index] ?? ''), asked);
    tables.push(table);
  }
  return tables;
}

/** Whether the other columns are about the title in the same row. Not in a comparison, or in two lists side by side. */
function holdsEntries(heads: readonly string[], asked: number): boolean {
  const otherHeads = heads.filter((cell, column) => column !== asked && !NUMBER.test(cell));
  if (kindOf(heads[asked] ?? '').kind && otherHeads.some((cell) => kindOf(cell).kind)) return false;
  if (!isTitle(normalizeLabel(heads[asked] ?? ''))) return otherHeads.length > 0;
  return otherHeads.some((cell) => isAnswer(normalizeLabel(cell)) || partOf(cell) !== null);
}

/** Adds a row. One without a title continues the row above. */
function addRow(rows: Mark[], line: number, heads: readonly string[], cells: readonly string[], asked: number): void {
  const cell = cells[asked] ?? '';
  const rest = bodyOf(heads, cells, asked);
  const before = rows.at(-1);
  const { kind } = kindOf(heads[asked] ?? '');
  const [, , lead, said = ''] = (kind ? /^(\*\*|__)(.+?)\1\s*[:–—-]+\s*(\S.*)$/.exec(cell) : null) ?? [];
  if (cleanTitle(cell))
    rows.push({
      line,
      last: line,
      depth: 8,
      title: lead ?? cell,
      style: 'row',
      rest: [said, rest].filter(Boolean).join('\n\n'),
      indent: 0,
      ...(kind ? { kind } : {}),
    });
  else if (before)
    rows[rows.length - 1] = { ...before, last: line, rest: [before.rest, rest].filter(Boolean).join('\n\n') };
}

/** The kind of the rows of a table, when the head of their titles names one: "Strength". */
function kindOf(head: string): Pick<Mark, 'kind'> {
  const kind = startsClaim(normalizeLabel(head)) ? claimIn(head) : null;
  return kind ? { kind } : {};
}

function bodyOf(heads: readonly string[], cells: readonly string[], asked: number): string {
  const parts = cells.flatMap((cell, column) => {
    const text = cell.replace(/<br\s*\/?>/gi, '\n\n').trim();
    const head = heads[column] ?? '';
    const isNumber = column < heads.length && NUMBER.test(head) && /^[^\p{L}]*$/u.test(text);
    return column === asked || isNumber || !text ? [] : [{ head, text }];
  });
  // When there are only notes, they are the answer.
  const isAside = heads.some(
    (head, column) => column !== asked && !NUMBER.test(head) && !isNotes(normalizeLabel(head)),
  );
  return parts
    .map(({ head, text }) => {
      if (isNotes(normalizeLabel(head))) return isAside ? `**Notes:** ${text}` : text;
      return NUMBER.test(head) || isAnswer(normalizeLabel(head)) ? text : `**${head}:** ${text}`;
    })
    .join('\n\n');
}

/** The cells of a row. A bar after a backslash, or in code, is text. */
function splitRow(line: string): string[] {
  const cells = [''];
  for (const [piece] of line
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '')
    .matchAll(/\\.|`[^`]*`|\||[^\\`|]+|[\\`]/g)) {
    if (piece === '|') cells.push('');
    else cells.push((cells.pop() ?? '') + (piece === '\\|' ? '|' : piece));
  }
  return cells.map((cell) => cell.trim());
}
