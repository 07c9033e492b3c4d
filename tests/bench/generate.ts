import type { TextFile } from '../../src/core/library/files.ts';

/** The folders whose files are copied. Stories come first, because questions name them. */
const COPIED_FOLDERS = ['stories/', 'questions/'];

/**
 * Grows a library to a number of questions and stories by copying its own. Each copy has its own name, title and
 * figures, and refers to other copies of the same round. A number below the size of the library changes nothing.
 */
export function generateLibrary(files: readonly TextFile[], entries: number): TextFile[] {
  const templates = COPIED_FOLDERS.flatMap((folder) => files.filter((file) => file.path.startsWith(folder)));
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
