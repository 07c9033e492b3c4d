import { findCode } from '../text/code.ts';

/** A bullet of an outline, with the text indented below it. Lines are counted from 0. */
export interface Bullet {
  line: number;
  /** The line after its last. */
  end: number;
  /** How many spaces are before its mark. */
  indent: number;
  /** How many characters are before its text. */
  textIndent: number;
  text: string;
  children: Bullet[];
}

const BULLET = /^( *)((?:[-*+•]|\d{1,3}[.)]|[a-z][.)]) +)(\S.*)$/;

/** A line that ends a list even without an empty line: a heading, a horizontal line, bold words alone. */
const END = /^ {0,3}(?:#{1,6}(?:\s|$)|(?:[-*_] *){3,}$|(\*\*|__)(?!\s).+\1 ?:?$|\|)/;

/** How many levels of indentation are told apart at most. */
const MOST_LEVELS = 40;

/** Finds the lists of a text. Each is given as its outermost bullets. */
export function findLists(lines: readonly string[]): Bullet[][] {
  const code = findCode(lines);
  const lists: Bullet[][] = [];
  const open: Bullet[] = [];
  let list: Bullet[] | null = null;
  const closeFrom = (depth: number, line: number) => {
    for (const bullet of open.splice(depth)) bullet.end = line;
  };
  let isAfterGap = true;
  lines.forEach((line, index) => {
    if (!line.trim()) {
      isAfterGap = true;
      return;
    }
    const [, lead = '', mark = '', text = ''] = code[index] ? [] : (BULLET.exec(line) ?? []);
    const isBullet = mark !== '' && !/^ {0,3}(?:[-*_] *){3,}$/.test(line);
    if (isBullet && (list !== null || lead.length <= 3)) {
      const depth = open.findIndex(({ indent }) => lead.length < indent + 2);
      closeFrom(depth < 0 ? MOST_LEVELS : depth, index);
      const textIndent = lead.length + mark.length;
      const bullet: Bullet = {
        line: index,
        end: lines.length,
        indent: lead.length,
        textIndent,
        text: text.replace(/^#{1,6}\s+/, ''),
        children: [],
      };
      const above = open.at(-1);
      if (above) above.children.push(bullet);
      else if (list) list.push(bullet);
      else lists.push((list = [bullet]));
      open.push(bullet);
    } else if (list && !line.startsWith(' ') && (isAfterGap || code[index] || END.test(line.trimEnd()))) {
      closeFrom(0, index);
      list = null;
    }
    isAfterGap = false;
  });
  return lists;
}
