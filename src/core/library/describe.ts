/** Describes a value for a message: `"text"`, `the number 3`, `a list`. */
export function describe(value: unknown): string {
  if (value == null || value === '') return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'keys with values';
  if (typeof value === 'number') return `the number ${value}`;
  return typeof value === 'string' ? quote(value) : JSON.stringify(value);
}

/** Quotes a text. Shortens it if it is long. */
export function quote(text: string, most = 60): string {
  return `"${text.length > most ? `${text.slice(0, most - 1).trimEnd()}…` : text}"`;
}

/** Joins values for reading: "1, 2 or 4". */
export function listOr(values: readonly string[]): string {
  return new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(values);
}

/** Writes a count with a noun: ["12 questions"], ["1 story"]. An empty list for 0. */
export function countNamed(count: number, { one, many }: { one: string; many: string }): string[] {
  return count ? [`${count} ${count === 1 ? one : many}`] : [];
}
