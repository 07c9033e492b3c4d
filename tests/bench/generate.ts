import type { TextFile } from '../../src/core/library/files.ts';

/** The folders that are multiplied, stories first: a question's copy comes after the stories that it names. */
const MULTIPLIED = ['stories/', 'questions/'];

/**
 * Grows a library to a number of questions and stories by repeating its own, each copy with a name, a
 * title and figures of its own, and its references within the same copy. The rest stays as it is, and a
 * library is never cut below its own size.
 */
export function generateLibrary(files: readonly TextFile[], entries: number): TextFile[] {
  const templates = MULTIPLIED.flatMap((folder) => files.filter((file) => file.path.startsWith(folder)));
  const copies = Array.from({ length: Math.max(entries, templates.length) }, (_, index): TextFile => {
    const { path, text } = templates[index % templates.length]!;
    const copy = Math.floor(index / templates.length);
    return copy === 0 ? { path, text } : { path: path.replace(/\.md$/, `-${copy}.md`), text: vary(text, copy) };
  });
  return [...files.filter((file) => !templates.includes(file)), ...copies];
}

function vary(text: string, copy: number): string {
  return text
    .replace(/^stories: \[(.*)\]$/m, (_, names: string) => `stories: [${names.replace(/[^\s,]+/g, `$&-${copy}`)}]`)
    .replace(/^title: (["']?)/m, `title: $1Copy ${copy}, `)
    .replace(/\b(\d{2,3})%/g, (_, number: string) => `${(Number(number) + copy) % 1000}%`);
}
