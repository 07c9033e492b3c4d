import { findCode } from './code.ts';
import { outsideCode, replaceOutside, SPAN } from './outside-code.ts';

/** Names of properties that outliners note about a page or a block, rather than fields of what is said there. */
export const PROPERTIES = String.raw`collapsed|id|type|tags|alias(?:es)?|title|template|date|created(?:-at)?|updated(?:-at)?|status|icon|public|heading|up|parent|background-color|(?:card|query|logseq|ls)[-.][\w.-]+`;

/** "**Context**:: The pumps stood still." */
const FIELD = new RegExp(
  String.raw`^(\s*(?:[-*+]\s+)?(?!(?:${PROPERTIES})::)(?:\*\*|__)?\p{L}[\p{L} ]{0,30}(?:\*\*|__)?)::(?=\s)`,
  'gimu',
);

/** What other programs write, and what it is in plain Markdown. */
const WAYS: readonly (readonly [RegExp, (groups: readonly string[]) => string])[] = [
  // Google Docs and pandoc name their headings, and escape what needs no escape within a line.
  [/^( {0,3}#{1,6}\s.*?)\s*\{[#.:][^}\n]*\}[ \t]*$/gm, ([heading = '']) => heading],
  [/(?<=\S[ \t]?)(?<!^\s*\d+)\\([-.+=&#])/gm, ([mark = '']) => mark],
  // Obsidian and Logseq: links between notes, fields, what is highlighted, names of blocks, what is not shown.
  [/!?\[\[(?=[^\s\][])[^\][|\n]*\|([^\][\n]+)\]\]/g, ([words = '']) => words],
  [/!?\[\[(?=[^\s\][])([^\][|\n]*)\]\]/g, ([page = '']) => page],
  [FIELD, ([label = '']) => `${label}:`],
  [/==(?=\S)([^=\n]+?)(?<=\S)==/g, ([words = '']) => `**${words}**`],
  [/(?<=\S)[ \t]+\^[a-z][\w-]{2,}$/gm, () => ''],
  [/(?<![\d%])%%([^%\n]+)%%/g, ([words = '']) => `<!--${words.replaceAll('--', '- -')}-->`],
];

/** Notes as plain Markdown, line by line: without what only the program that wrote them understands. */
export function plainMarkdown(lines: readonly string[]): string[] {
  const text = outsideCode(lines.join('\n'), (prose) =>
    WAYS.reduce(
      (before, [pattern, write]) => replaceOutside(SPAN, before, pattern, (_, groups) => write(groups)),
      prose,
    ),
  );
  return plainDefinitions(text.split('\n'));
}

/** "Term", and ":   what it is" below: the term in bold. */
function plainDefinitions(lines: readonly string[]): string[] {
  const plain = [...lines];
  const code = findCode(lines);
  for (let index = 1; index < lines.length; index += 1) {
    const [, says] = code[index] ? [] : (/^ {0,3}:\s+(\S.*)$/.exec(lines[index] ?? '') ?? []);
    if (says === undefined) continue;
    const term = (lines[index - 1] ?? '').trim() ? index - 1 : index - 2;
    if (!isTerm(lines[term]) || (lines[term - 1] ?? '').trim()) continue;
    plain[term] = `**${lines[term]!.trim()}**`;
    plain[index] = says;
    for (let below = index + 1; /^(?: {2,}\S|\s*$)/.test(lines[below] ?? '#') && below - index < 500; below += 1)
      plain[below] = (lines[below] ?? '').replace(/^ {1,4}/, '');
  }
  return plain;
}

function isTerm(line = ''): boolean {
  return line.trim() !== '' && line.length < 120 && /^[^\s#>|:*_-]/.test(line) && !/^\d+[.)]\s/.test(line);
}
