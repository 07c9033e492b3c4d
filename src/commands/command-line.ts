/** Characters that no shell reads as anything but themselves. */
const PLAIN = /^[\w@%+=:,./~-]+$/;

/**
 * The line that runs a command, as somebody can paste it into any terminal.
 * @param args what comes after its name; options come after a `--`, or npm keeps them
 * @param platform whose shells read it, as Node names it
 */
export function commandLine(name: string, args: readonly string[] = [], platform: string = process.platform): string {
  const first = args.findIndex((arg) => arg.startsWith('-') && arg !== '-');
  const words = args.map((arg) => quoteWord(arg, platform));
  const after = first < 0 ? words : [...words.slice(0, first), '--', ...words.slice(first)];
  return [name === 'start' || name === 'test' ? `npm ${name}` : `npm run ${name}`, ...after].join(' ');
}

/** A word in the quotes that it needs. Windows knows double quotes alone; elsewhere only single ones stop a `$`. */
function quoteWord(word: string, platform: string = process.platform): string {
  if (PLAIN.test(word) || (platform === 'win32' && /^[\w@+=:,./\\~-]+$/.test(word))) return word;
  return platform === 'win32' ? `"${word.replaceAll('"', '')}"` : `'${word.replaceAll("'", String.raw`'\''`)}'`;
}

/**
 * Splits a line such as `code --wait` or `"C:\\Program Files\\edit.exe" -w` into its words. Quotes keep a word together;
 * everything else in it stays as it is, a backslash among that, for it is part of every path on Windows.
 */
export function splitWords(line: string): string[] {
  return [...line.matchAll(/(?:[^\s"']|"[^"]*"|'[^']*'|["'])+/g)].map(([word]) =>
    word.replace(/"([^"]*)"|'([^']*)'/g, (_, double?: string, single?: string) => double ?? single ?? ''),
  );
}
