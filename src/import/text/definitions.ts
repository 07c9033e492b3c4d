import { findCode } from './code.ts';

/** The target of a link or a footnote: "[^1]: In 2021", "[paper]: https://…" */
export interface Definition {
  /** Its name, in lower case and with single spaces. */
  name: string;
  /** Its lines, from 1. */
  lines: number[];
  /** All of it, as written. */
  text: string;
  /** Its text: an address, or the words of a footnote. */
  says: string;
}

const FOOTNOTE = /^ {0,3}\[(\^[^\]\s]+)\]:\s*(.*)$/;
const LINK = /^ {0,3}\[([^\]^][^\]]*)\]:\s*<?((?:https?:\/\/|mailto:)[^\s>]+)>?(?:\s+(?:"[^"]*"|'[^']*'|\([^)]*\)))?$/i;

/** Finds the definitions in notes, by name. The first one with a name is used. */
export function findDefinitions(lines: readonly string[]): Map<string, Definition> {
  const code = findCode(lines);
  const definitions = new Map<string, Definition>();
  lines.forEach((line, index) => {
    const [, name = '', says = ''] = code[index] ? [] : (FOOTNOTE.exec(line) ?? LINK.exec(line.trimEnd()) ?? []);
    if (!name || definitions.has(plainName(name))) return;
    let end = index + 1;
    if (name.startsWith('^')) while (continues(lines, end)) end += 1;
    const text = [line.trimStart(), ...lines.slice(index + 1, end)];
    definitions.set(plainName(name), {
      name: plainName(name),
      lines: text.map((_, below) => index + 1 + below),
      text: text.join('\n'),
      says: [
        name.startsWith('^') ? says : line.slice(line.indexOf(']:') + 2),
        ...lines.slice(index + 1, end).map((further) => further.trim()),
      ]
        .join(' ')
        .trim(),
    });
  });
  return definitions;
}

/** Whether a line continues a footnote: it, or the line after an empty one, is indented. */
function continues(lines: readonly string[], index: number): boolean {
  const text = lines[index]?.trim() ? lines[index] : lines[index + 1];
  return /^ {4}\s*\S/.test(text ?? '');
}

/** The definitions that a text refers to. */
export function referredIn(text: string, definitions: ReadonlyMap<string, Definition>): Definition[] {
  const names = [...text.matchAll(/\[(\^?[^\][\n]+)\](?![(:])/g)].map(([, name = '']) => plainName(name));
  return [...new Set(names)].flatMap((name) => definitions.get(name) ?? []);
}

/** Makes a name comparable: ignores case and spaces. */
function plainName(name: string): string {
  return name.trim().replace(/\s+/g, ' ').toLowerCase();
}
