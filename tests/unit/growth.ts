/** Least time of one run that says something, in milliseconds. */
const LEAST = 4;

/** Runs of each size: the quickest counts, for whatever else the machine does only makes one slower. */
const RUNS = 2;

/** How often a growth is measured before it counts. */
const ATTEMPTS = 3;

/** What four times the input may cost. It is 4 where time grows as the input does, and 16 where it grows with its square. */
export const MOST_GROWTH = 9;

/**
 * How many times as long four times the input takes. What is over in no time grows by nothing.
 * @param unit what the input is made of, again and again
 * @param size the length of the smaller input, in characters
 */
export function growthOf(run: (text: string) => unknown, unit: string, size = 2000): number {
  const small = unit.repeat(Math.ceil(size / unit.length));
  const large = small.repeat(4);
  run(small);
  if (timeOf(run, large) < 4 * LEAST) return 0;
  let least = Infinity;
  // A machine that is busy may slow all runs of one size.
  for (let attempt = 0; attempt < ATTEMPTS && least > MOST_GROWTH; attempt += 1)
    least = Math.min(least, timeOf(run, large) / Math.max(LEAST, timeOf(run, small)));
  return least;
}

function timeOf(run: (text: string) => unknown, text: string): number {
  return Math.min(
    ...Array.from({ length: RUNS }, () => {
      const start = performance.now();
      run(text);
      return performance.now() - start;
    }),
  );
}
