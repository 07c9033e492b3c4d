/** A word of characters that have no meaning to any shell. */
const PLAIN = /^[\w@%+=:,./~-]+$/;

/**
 * The line that runs a command, to paste into a terminal. Puts `--` before the first option, or npm would keep it.
 * @param args the words after the name of the command
 * @param platform the system whose shells read it, as Node names it
 */
export function commandLine(name: string, args: readonly string[] = [], platform: string = process.platform): string {
  const first = args.findIndex((arg) => arg.startsWith('-') && arg !== '-');
  const words = args.map((arg) => quoteWord(arg, platform));
  const after = first < 0 ? words : [...words.slice(0, first), '--', ...words.slice(first)];
  return [name === 'start' || name === 'test' ? `npm ${name}` : `npm run ${name}`, ...after].join(' ');
}

/** A word in quotes, where it needs them: double ones on Windows, which knows no others, and single ones elsewhere. */
function quoteWord(word: string, platform: string = process.platform): string {
  if (PLAIN.test(word) || (platform === 'win32' && /^[\w@+=:,./\\~-]+$/.test(word))) return word;
  return platform === 'win32' ? `"${word.replaceAll('"', '')}"` : `'${word.replaceAll("'", String.raw`'\''`)}'`;
}

/**
 * Splits a line such as `code --wait` or `"C:\\Program Files\\edit.exe" -w` into its words. Quotes keep a word together.
 * A backslash stays as it is, because it is part of every path on Windows.
 */
export function splitWords(line: string): string[] {
  return [...line.matchAll(/(?:[^\s"']|"[^"]*"|'[^']*'|["'])+/g)].map(([word]) =>
    word.replace(/"([^"]*)"|'([^']*)'/g, (_, double?: string, single?: string) => double ?? single ?? ''),
  );
}
