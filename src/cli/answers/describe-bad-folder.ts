import { KINDS } from '../../core/library/kinds.ts';
import { SETTINGS } from '../../core/library/settings.ts';
import { commandLine } from '../../commands/command-line.ts';

/**
 * Says why a path is no folder of answers, and what to type instead. Null when it is one.
 * @param name the path, as it can be typed
 * @param found the names in the folder, or what is there instead
 */
export function describeBadFolder(name: string, found: readonly string[] | 'nothing' | 'a file'): string | null {
  if (found === 'a file')
    return `Expected a folder of answers, found the file ${name}. To turn notes into answers: ${commandLine('import', [name, '--into', '~/answers'])}`;
  const advice = `To begin one: ${commandLine('new', ['library', name])}`;
  if (found === 'nothing') return `Expected a folder of answers at ${name}, found nothing. Check its name. ${advice}`;
  const known: readonly string[] = [...SETTINGS, ...Object.values(KINDS).map(({ folder }) => folder)];
  if (found.some((item) => known.includes(item))) return null;
  const folders = Object.values(KINDS)
    .map(({ folder }) => folder)
    .join(', ');
  return found.length
    ? `Expected a folder of answers at ${name}, with folders in it such as ${folders}; found none of them. To turn notes into answers: ${commandLine('import', ['NOTES.md', '--into', '~/answers'])}`
    : `Expected a folder of answers at ${name}, found an empty folder. ${advice}`;
}
