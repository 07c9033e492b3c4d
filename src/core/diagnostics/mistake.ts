/** What is wrong, as the parts of two sentences: "Expected a list, found a text. Write it as [one, another]." */
export interface Mistake {
  /** Words that go on from "Expected". */
  expected: string;
  /** Words that go on from "found". */
  found: string;
  /** What to do, in full sentences. May be empty. */
  advice: string;
}

/** Says what is wrong in one sentence. */
export function sayMistake({ expected, found }: Pick<Mistake, 'expected' | 'found'>): string {
  return `Expected ${expected}, found ${found}.`;
}

/**
 * Writes a mistake as the one text that a check of a schema may give: what was expected on the first line, what to do
 * on the last, and between them what was found, which may have lines of its own.
 */
export function packMistake({ expected, found, advice }: Mistake): string {
  return `${expected}\n${found}\n${advice}`;
}

/** Reads a mistake that `packMistake` wrote. Null for any other text. */
export function unpackMistake(text: string): Mistake | null {
  const [expected = '', ...rest] = text.split('\n');
  const advice = rest.pop();
  return rest.length && advice !== undefined ? { expected, found: rest.join('\n'), advice } : null;
}
