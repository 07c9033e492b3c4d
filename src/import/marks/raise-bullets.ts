import { type Bullet, findLists } from './bullets.ts';
import { isContainer, meaningOf } from '../words/meaning.ts';
import { indentOf } from '../text/text-lines.ts';
import { cleanTitle, isPart, isQuestion } from '../words/titles.ts';

/** What a bullet is: a heading of entries, a heading of a list, a question, another entry, or text of the bullet above. */
type Role = 'section' | 'list' | 'question' | 'entry' | 'text';

/**
 * Turns bullets that act as sections ("- Stories", with everything indented below) into headings. Each line keeps its
 * number and its words.
 */
export function raiseBullets(lines: readonly string[]): string[] {
  const raised = [...lines];
  let position: Position = { depth: 0, isAnswer: false };
  let next = 0;
  for (const list of findLists(lines)) {
    const roles = new Set(list.flatMap((bullet) => (bullet.end > bullet.line + 1 ? roleOf(bullet, lines) : [])));
    if (!roles.has('section') && !roles.has('list')) continue;
    for (; next < list[0]!.line; next += 1) position = positionAfter(lines, next, position);
    next = list.at(-1)!.end;
    const isOutline = roles.has('section') || position.depth <= 1;
    if (isOutline && !position.isAnswer) raiseAll(list, position.depth + 1, lines, raised);
  }
  return raised;
}

/** The depth of the heading above a line, and whether the line is part of an answer. */
interface Position {
  depth: number;
  isAnswer: boolean;
}

function positionAfter(lines: readonly string[], index: number, above: Position): Position {
  const text = lines[index] ?? '';
  const hashes = /^ {0,3}(#{1,6})\s/.exec(text)?.[1]?.length;
  const underline = text.trim() && /^ {0,3}(=+|-{2,})\s*$/.exec(lines[index + 1] ?? '')?.[1];
  const depth = hashes ?? (underline ? (underline.startsWith('=') ? 1 : 2) : undefined);
  if (!/^(?:\s|[-*+•]\s|\d{1,3}[.)]\s)/.test(text) && (isQuestion(text) || isPart(text)))
    return { depth: depth ?? above.depth, isAnswer: !isContainer(text) };
  return depth === undefined ? above : { depth, isAnswer: false };
}

/** Makes headings of the bullets of one level that have text below them, and moves that text to the margin. */
function raiseAll(list: readonly Bullet[], depth: number, lines: readonly string[], raised: string[]): void {
  let isBelow = false;
  for (const bullet of list) {
    const role = roleOf(bullet, lines);
    const heading = headingOf(bullet.text, depth);
    if (role === 'question') raiseQuestion(bullet, depth + 1, lines, raised);
    else if (role !== 'text') {
      raised[bullet.line] = heading;
      shift(bullet, 0, raised);
      if (role === 'section') raiseAll(bullet.children, depth + 1, lines, raised);
      else if (role === 'entry') raiseParts(bullet, depth + 1, lines, raised);
    } else {
      // Without a heading, it would be taken for text of the entry above.
      if (isBelow) raised[bullet.line] = heading;
      shift(bullet, isBelow ? 0 : bullet.textIndent - bullet.indent, raised);
    }
    isBelow ||= role !== 'text';
  }
}

/** The indent of text below a question, in spaces: nothing that is indented so far begins an entry. */
const INDENT_BELOW = 4;

function raiseQuestion(bullet: Bullet, depth: number, lines: readonly string[], raised: string[]): void {
  raised[bullet.line] = (lines[bullet.line] ?? '').slice(bullet.indent);
  shift(bullet, INDENT_BELOW, raised);
  raiseParts(bullet, depth, lines, raised);
}

/** Turns bullets such as "- Situation" that have text below them into headings. */
function raiseParts(bullet: Bullet, depth: number, lines: readonly string[], raised: string[]): void {
  const { children } = bullet;
  const margin = ' '.repeat(Math.max(0, indentOf(raised[children[0]?.line ?? bullet.line])));
  for (const child of children) {
    if (!isPart(child.text) || !holdsText(child, lines)) continue;
    raised[child.line] = margin + headingOf(cleanTitle(child.text), depth);
    shift(child, margin.length, raised);
    raiseParts(child, depth + 1, lines, raised);
  }
}

function headingOf(text: string, depth: number): string {
  // A # at the end would close the heading.
  return `${'#'.repeat(Math.min(depth, 6))} ${text.replace(/(?<=\s)(#+)$/, '\\$1')}`;
}

/** Moves the lines below a bullet, so that the least indented of them is at a margin. */
function shift({ line, end }: Bullet, margin: number, raised: string[]): void {
  let least = Infinity;
  for (let index = line + 1; index < end; index += 1)
    if (raised[index]?.trim()) least = Math.min(least, indentOf(raised[index]));
  for (let index = line + 1; index < end; index += 1)
    if (raised[index]?.trim()) raised[index] = ' '.repeat(margin) + raised[index]!.slice(least);
}

function roleOf(bullet: Bullet, lines: readonly string[]): Role {
  const { text, children } = bullet;
  const meaning = meaningOf(cleanTitle(text));
  if (meaning === 'question') {
    const isLead = children.length > 1 && children.every((child) => asksBelow(child, lines));
    return isLead ? 'section' : 'question';
  }
  if (!holdsText(bullet, lines)) return 'text';
  if (meaning === 'stories' || meaning === 'strengths and weaknesses') return 'section';
  if (meaning !== null) return 'list';
  return children.some((child) => holdsEntry(child, lines)) ? 'section' : 'entry';
}

function asksBelow(bullet: Bullet, lines: readonly string[]): boolean {
  return isQuestion(bullet.text) && holdsText(bullet, lines);
}

/** Whether a bullet is an entry, or has one below it. */
function holdsEntry(bullet: Bullet, lines: readonly string[]): boolean {
  const { text, children } = bullet;
  if (isPart(text)) return false;
  if (meaningOf(cleanTitle(text)) !== null && holdsText(bullet, lines)) return true;
  const parts = children.filter(isLabelled);
  return parts.length > 1 || children.some((child) => holdsEntry(child, lines));
}

/** "- Situation", "- **Task:** …", "- A – …" */
function isLabelled({ text }: Bullet): boolean {
  const label = /^[*_]*(\p{L}[\p{L} ]{0,40}?)[*_]* ?(?:[:–—-][*_]*(?:\s|$)|$)/u.exec(text.slice(0, 200))?.[1] ?? '';
  return isPart(label) || /^[STARL]$/.test(label);
}

/** Whether a bullet has anything below it but the rest of a wrapped line. */
function holdsText({ line, end, text, children }: Bullet, lines: readonly string[]): boolean {
  if (children.length) return true;
  const below = lines.slice(line + 1, end).findIndex((lower) => lower.trim());
  return below > 0 || (below === 0 && isQuestion(text));
}
