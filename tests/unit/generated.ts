import fc from 'fast-check';

/** Decides what is made up: the same seed makes up the same everywhere. */
const SEED = Number(process.env['GREENROOM_SEED'] ?? 20);

/** How many times the usual number of values is made up. */
const TIMES = Number(process.env['GREENROOM_TIMES'] ?? 1);

/**
 * Checks a property of many values that are made up.
 * @param runs how many
 * @param property throws for a value that it does not hold for
 * @throws Error with the smallest value found that it does not hold for
 */
export async function forMany<T>(
  values: fc.Arbitrary<T>,
  runs: number,
  property: (value: T) => void | Promise<void>,
): Promise<void> {
  await fc.assert(
    fc.asyncProperty(values, async (value) => property(value)),
    { seed: SEED, numRuns: runs * TIMES },
  );
}

/** Lists values as `forMany` makes them up. */
export function listSome<T>(values: fc.Arbitrary<T>, count: number): T[] {
  return fc.sample(values, { seed: SEED, numRuns: count * TIMES });
}

/** A few characters of any script, with marks and line ends. */
export const freeText: fc.Arbitrary<string> = fc.oneof(
  { weight: 2, arbitrary: fc.string({ unit: 'grapheme-ascii', maxLength: 12 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
);

/** One of some pieces, and now and then free text. Shrinks to the first piece. */
const pieceOf = (pieces: readonly string[]): fc.Arbitrary<string> =>
  fc.oneof({ weight: 29, arbitrary: fc.constantFrom(...pieces) }, { weight: 1, arbitrary: freeText });

/** Lists of values, each length as likely as another. A least length would keep them from shrinking to one value. */
export const listOf = <T>(value: fc.Arbitrary<T>, most: number): fc.Arbitrary<T[]> =>
  fc.array(value, { maxLength: most, size: 'max' });

/** Texts of pieces, and now and then of free text. */
export function mixOf(
  pieces: readonly string[],
  { most, between = [''] }: { most: number; between?: readonly string[] },
): fc.Arbitrary<string> {
  return fc
    .tuple(listOf(pieceOf(pieces), most), fc.constantFrom(...between))
    .map(([parts, separator]) => parts.join(separator));
}
