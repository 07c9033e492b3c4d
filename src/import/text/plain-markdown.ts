import { findCode } from './code.ts';
import { outsideCode, replaceOutsideSpans } from './outside-code.ts';

/** Names of properties that outliners add to a page or a block. Other fields are text of the author. */
export const PROPERTIES = String.raw`collapsed|id|type|tags|alias(?:es)?|title|template|date|created(?:-at)?|updated(?:-at)?|status|icon|public|heading|up|parent|background-color|(?:card|query|logseq|ls)[-.][\w.-]+`;

/** "**Context**:: The pumps stood still." */
const FIELD = new RegExp(
  String.raw`^([ \t]*(?:[-*+][ \t]+)?(?!(?:${PROPERTIES})::)(?:\*\*|__)?\p{L}[\p{L} ]{0,30}(?:\*\*|__)?)::(?=\s)`,
  'gimu',
);

/** Markup of other programs, and how to write it in plain Markdown. */
const REPLACEMENTS: readonly (readonly [RegExp, (groups: readonly string[]) => string])[] = [
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

/** A line that is plain text. In a title, a cue or a rule, a comment would be shown. */
const TEXT = /^\s*[^\s#>|:*+-](?![.)]\s)/;

/** How many characters a line may have to be changed. */
const MOST_LINE_CHARACTERS = 1000;

/** Turns the markup of other programs in notes into plain Markdown. Each line keeps its number. */
export function toPlainMarkdown(lines: readonly string[]): string[] {
  const text = outsideCode(lines.join('\n'), (prose) => {
    const plain = REPLACEMENTS.reduce(
      (before, [pattern, write]) => replaceOutsideSpans(before, pattern, (_, groups) => write(groups)),
      prose,
    );
    return plain.split('\n').map(plainLine).join('\n');
  });
  return plainDefinitions(text.split('\n'));
}

function plainLine(line: string): string {
  if (line.length > MOST_LINE_CHARACTERS) return line;
  if (/^ {0,3}#{1,6}[ \t]/.test(line)) return line.replace(ANCHOR, '');
  if (!line.includes('%%') || !TEXT.test(line)) return line;
  return replaceOutsideSpans(line, HIDDEN, (_, [words = '']) => `<!--${words.replaceAll('--', '- -')}-->`);
}

/** Turns definition lists ("Term", and ":   what it is" below it) into bold terms with text below. */
function plainDefinitions(lines: readonly string[]): string[] {
  const plain = [...lines];
  const code = findCode(lines);
  let open = -1;
  for (let index = 1; index < lines.length; index += 1) {
    const [, says] = code[index] ? [] : (/^ {0,3}:[ \t]+(\S.*)$/.exec(lines[index] ?? '') ?? []);
    if (says === undefined) {
      // An indented line continues the definition.
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
