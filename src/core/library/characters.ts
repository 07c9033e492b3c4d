import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { makeProblem } from '../diagnostics/make-problem.ts';
import { pointAt } from '../diagnostics/point.ts';
import type { TextFile } from './files.ts';

/** Control characters, which are not seen and which a terminal or a printer obeys. Tabs and line ends are allowed. */
const CONTROL = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/g;

/** The usual names of some control characters. */
const NAMES: Readonly<Record<string, string>> = {
  '\b': 'a backspace',
  '\v': 'a vertical tab',
  '\f': 'a page break',
  '\u001B': 'an escape',
  '\u007F': 'a delete',
};

/** Reports the first control character of each file. It is a slip, or was copied with other text. */
export function checkCharacters(files: readonly TextFile[]): Diagnostic[] {
  return files.flatMap(({ path, text }): Diagnostic[] => {
    const [first, ...more] = text.matchAll(CONTROL);
    if (!first) return [];
    const alsoBelow = more.length ? `, and ${more.length} more below` : '';
    const mistake = {
      expected: 'letters that can be seen',
      found: `${describeControl(first[0])}${alsoBelow}`,
      advice: 'Delete it: in many editors it does not show, so type the words around it anew.',
    };
    const range = { start: pointAt(text, first.index), end: pointAt(text, first.index + 1) };
    return [makeProblem('control-character', path, mistake, range)];
  });
}

function describeControl(character: string): string {
  const name = NAMES[character];
  return name ? `${name} (${codeOf(character)})` : `the control character ${codeOf(character)}`;
}

function codeOf(character: string): string {
  return `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}
