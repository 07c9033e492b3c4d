/** What is wrong, as the parts of two sentences: "Expected a list, found a text. Write it as [one, another]." */
export interface Mistake {
  /** Words that follow "Expected". */
  expected: string;
  /** Words that follow "found". */
  found: string;
  /** What to do, in full sentences. May be empty. */
  advice: string;
}

/** Says what is wrong in one sentence. */
export function sayMistake({ expected, found }: Pick<Mistake, 'expected' | 'found'>): string {
  return `Expected ${expected}, found ${found}.`;
}

/**
 * Writes a mistake as one text, because a check of a schema may give only one: what was expected on the first line, what
 * was found on the lines below, and what to do on the last line.
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
