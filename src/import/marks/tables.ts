import type { Mark } from './mark.ts';
import { stripMarks } from '../words/titles.ts';

/** Heads of a column that holds what is asked, or what an entry is called. */
const ASKED =
  /^(?:#?\s*)?(?:interview )?(?:questions?|prompts?|asked|story|stories|title|topic|strengths?|weakness(?:es)?|they ask)\b/i;
const NUMBER = /^(?:#|no\.?|nr\.?|id)?$/i;
const ANSWER =
  /^(?:my |sample |model |suggested |short |quick |brief |long |full )?(?:answers?|responses?|reply|what i (?:say|do|did)|examples?)$/i;
const NOTES = /^(?:my )?(?:notes?|remarks?|comments?)$/i;

const DELIMITER = /^ {0,3}\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/;

/** Tables of questions: each row is an entry, the heads of other columns are the labels of its parts. */
export function readTables(
  lines: readonly string[],
  code: readonly boolean[],
): { marks: Mark[]; skipped: Map<number, string> } {
  const marks: Mark[] = [];
  const skipped = new Map<number, string>();
  for (let index = 1; index < lines.length; index += 1) {
    const head = lines[index - 1] ?? '';
    if (
      code[index] ||
      !head.includes('|') ||
      !DELIMITER.test(lines[index] ?? '') ||
      !(lines[index] ?? '').includes('|')
    )
      continue;
    const heads = splitRow(head).map((cell) => stripMarks(cell));
    const asked = heads.findIndex((cell) => ASKED.test(cell));
    if (asked < 0 || heads.filter((cell) => !NUMBER.test(cell)).length < 2) continue;
    skipped.set(index, 'the head of a table').set(index + 1, 'the head of a table');
    for (index += 1; (lines[index] ?? '').includes('|'); index += 1) {
      const cells = splitRow(lines[index] ?? '');
      marks.push({
        line: index + 1,
        last: index + 1,
        depth: 8,
        title: cells[asked] ?? '',
        style: 'row',
        rest: bodyOf(heads, cells, asked),
        indent: 0,
        ...kindOf(heads[asked] ?? ''),
      });
    }
  }
  return { marks, skipped };
}

/** "Strength" above a column: what its rows are. */
function kindOf(head: string): Pick<Mark, 'kind'> {
  if (/^\W*strength/i.test(head)) return { kind: 'strength' };
  return /^\W*weakness/i.test(head) ? { kind: 'weakness' } : {};
}

function bodyOf(heads: readonly string[], cells: readonly string[], asked: number): string {
  const parts = cells.flatMap((cell, column) => {
    const text = cell.replace(/<br\s*\/?>/gi, '\n\n').trim();
    const head = heads[column] ?? '';
    return column === asked || NUMBER.test(head) || !text ? [] : [{ head, text }];
  });
  // Notes alone are what there is to say.
  const isAside = heads.some((head, column) => column !== asked && !NUMBER.test(head) && !NOTES.test(head));
  return parts
    .map(({ head, text }) => {
      if (NOTES.test(head)) return isAside ? `**Notes:** ${text}` : text;
      return ANSWER.test(head) ? text : `**${head}:** ${text}`;
    })
    .join('\n\n');
}

/** The cells of a row; a bar behind a backslash, or in code, is text. */
function splitRow(line: string): string[] {
  const cells = [''];
  for (const [piece] of line
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '')
    .matchAll(/\\.|`[^`]*`|\||[^\\`|]+|[\\`]/g)) {
    if (piece === '|') cells.push('');
    else cells[cells.length - 1] += piece === '\\|' ? '|' : piece;
  }
  return cells.map((cell) => cell.trim());
}
