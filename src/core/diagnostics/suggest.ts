import { closest, distance } from 'fastest-levenshtein';

/** Most known names that a message lists. */
const MOST_LISTED_NAMES = 20;

/**
 * Suggests the nearest known name: `Did you mean "deadlines"?` If none is near, lists the known names, unless there are
 * many, and adds some other advice.
 */
export function suggest(found: string, known: readonly string[], otherwise = ''): string {
  const best = nearest(found, known);
  if (best !== undefined) return `Did you mean "${best}"?`;
  const list = known.length && known.length <= MOST_LISTED_NAMES ? `Known: ${known.join(', ')}.` : '';
  return [list, otherwise].filter(Boolean).join(' ');
}

/**
 * Finds the known name that was probably meant: one with a small spelling mistake, or one with the same start ("story",
 * "stories"). Ignores case. Undefined if none is near.
 */
export function nearest(found: string, known: readonly string[]): string | undefined {
  if (!known.length) return undefined;
  const lower = found.toLowerCase();
  const names = known.map((name) => name.toLowerCase());
  const near = closest(lower, names);
  const slips = distance(lower, near);
  const similar = names.findIndex((name) => sharesBeginning(lower, name));
  if (slips > 1 && similar >= 0) return known[similar];
  return slips <= mostSlips(Math.max(lower.length, near.length)) ? known[names.indexOf(near)] : undefined;
}

/** Whether two names start alike, for nearly the whole length of the name that was found. */
function sharesBeginning(found: string, name: string): boolean {
  let same = 0;
  while (same < found.length && found[same] === name[same]) same += 1;
  return same >= 4 && same >= found.length - 1;
}

/** Most letters that may differ in a name of this length. */
function mostSlips(length: number): number {
  return Math.max(0, Math.min(length - 2, Math.max(2, Math.floor(length * 0.4))));
}
