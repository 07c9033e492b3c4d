import { findCode } from './code.ts';
import { outsideCode, replaceOutsideSpans } from './outside-code.ts';

/** Names of properties that outliners note about a page or a block, rather than fields of what is said there. */
export const PROPERTIES = String.raw`collapsed|id|type|tags|alias(?:es)?|title|template|date|created(?:-at)?|updated(?:-at)?|status|icon|public|heading|up|parent|background-color|(?:card|query|logseq|ls)[-.][\w.-]+`;

/** "**Context**:: The pumps stood still." */
const FIELD = new RegExp(
  String.raw`^([ \t]*(?:[-*+][ \t]+)?(?!(?:${PROPERTIES})::)(?:\*\*|__)?\p{L}[\p{L} ]{0,30}(?:\*\*|__)?)::(?=\s)`,
  'gimu',
);

/** What other programs write, and what it is in plain Markdown. */
const WAYS: readonly (readonly [RegExp, (groups: readonly string[]) => string])[] = [
  // Google Docs escapes what needs no escape within a line.
  [/(?<=\S[ \t]?)(?<!\\)(?<!^[ \t]*\d{1,9})\\([-.+=#])/gm, ([mark = '']) => mark],
  // Obsidian and Logseq: links between notes, fields, what is highlighted, names of blocks.
  [/!?\[\[(?=[\p{L}\p{N}])[^\][|\n]*\|([^\][\n]+)\]\]/gu, ([words = '']) => words],
  [/!?\[\[(?=[\p{L}\p{N}])([^\][|\n]*)\]\]/gu, ([page = '']) => page],
  [FIELD, ([label = '']) => `${label}:`],
  [/(?<![\p{L}\p{N}=])==(?=[^\s=])([^=\n]+?)(?<=\S)==(?![\p{L}\p{N}=])/gu, ([words = '']) => `**${words}**`],
  [/(?<=\S)[ \t]\^[0-9a-f]{6}$/gm, () => ''],
];

/** How Google Docs and pandoc name a heading: "## Why us? {#why-us?}" */
const ANCHOR = /[ \t]*\{#[^\s{}]+(?:[ \t]+[.#][\w-]+)*\}[ \t]*$/;

/** "%%not this%%", which Obsidian does not show. */
const HIDDEN = /(?<!\S)%%([^%\n]+)%%(?![^\s.,;:!?)])/g;

/** A line that is text and nothing else: a comment would show in a title, a list of cues or a rule. */
const TEXT = /^\s*[^\s#>|:*+-](?![.)]\s)/;

/** A longer line has no name. */
const LONGEST = 1000;

/** Notes as plain Markdown, line by line: without what only the program that wrote them understands. */
export function plainMarkdown(lines: readonly string[]): string[] {
  const text = outsideCode(lines.join('\n'), (prose) => {
    const plain = WAYS.reduce(
      (before, [pattern, write]) => replaceOutsideSpans(before, pattern, (_, groups) => write(groups)),
      prose,
    );
    return plain.split('\n').map(plainLine).join('\n');
  });
  return plainDefinitions(text.split('\n'));
}

function plainLine(line: string): string {
  if (line.length > LONGEST) return line;
  if (/^ {0,3}#{1,6}[ \t]/.test(line)) return line.replace(ANCHOR, '');
  if (!line.includes('%%') || !TEXT.test(line)) return line;
  return replaceOutsideSpans(line, HIDDEN, (_, [words = '']) => `<!--${words.replaceAll('--', '- -')}-->`);
}

/** "Term", and ":   what it is" below, once or more: the term in bold. */
function plainDefinitions(lines: readonly string[]): string[] {
  const plain = [...lines];
  const code = findCode(lines);
  let open = -1;
  for (let index = 1; index < lines.length; index += 1) {
    const [, says] = code[index] ? [] : (/^ {0,3}:[ \t]+(\S.*)$/.exec(lines[index] ?? '') ?? []);
    if (says === undefined) {
      // What is indented below goes on with it.
      const isBelow = open === index - 1 && /^(?: {2,}\S|\s*$)/.test(lines[index] ?? '');
      if (isBelow) {
        plain[index] = (lines[index] ?? '').replace(/^ {1,4}/, '');
        open = index;
      }
      continue;
    }
    const term = (lines[index - 1] ?? '').trim() ? index - 1 : index - 2;
    const isFirst = isTerm(lines[term]) && !(lines[term - 1] ?? '').trim();
    if (!isFirst && open !== index - 1) continue;
    if (isFirst) plain[term] = `**${lines[term]!.trim()}**`;
    plain[index] = says;
    open = index;
  }
  return plain;
}

function isTerm(line = ''): boolean {
  return line.trim() !== '' && line.length < 120 && /^[^\s#>|:*_-]/.test(line) && !/^\d+[.)]\s/.test(line);
}
