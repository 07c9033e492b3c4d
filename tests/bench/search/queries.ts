/** A query, and a pattern for the titles that answer it. */
export interface Query {
  text: string;
  answer: RegExp;
}

/** A line of a file of queries with a mistake. */
export interface BadLine {
  line: number;
  message: string;
}

/**
 * Reads a file of queries. Each line has a query, a tab and a regular expression for the titles that answer it. `#`
 * starts a comment.
 */
export function readQueries(text: string): { queries: Query[]; bad: BadLine[] } {
  const queries: Query[] = [];
  const bad: BadLine[] = [];
  text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .forEach((row, index) => {
      if (!row.trim() || row.startsWith('#')) return;
      const [query = '', pattern = ''] = row.split('\t');
      const answer = readPattern(pattern.trim());
      if (query.trim() && answer) queries.push({ text: query.trim(), answer });
      else
        bad.push({
          line: index + 1,
          message: `Expected a query, a tab and a regular expression, found "${row.slice(0, 80)}". Fix the line, or start it with # to skip it.`,
        });
    });
  return { queries, bad };
}

function readPattern(pattern: string): RegExp | null {
  if (!pattern) return null;
  try {
    return new RegExp(pattern, 'i');
  } catch {
    return null;
  }
}
