import type { Claim, Said } from './claims.ts';

/** How much of their words two claims about one thing share, and how many at least. */
const SHARED = 0.75;
const WORDS = 3;

/** So many shared words are about one thing without a name, too. */
const MANY = 5;

/** A word in so many claims finds none of them. */
const COMMON = 100;

/** A number that says another than an earlier claim of the same thing. */
interface Conflict {
  claim: Claim;
  said: Said;
  before: { claim: Claim; said: Said };
}

/** Where claims say another number of a thing than an earlier one did; each is set against the first of those. */
export function compareClaims(claims: readonly Claim[]): Conflict[] {
  const byWord = new Map<string, Claim[]>();
  return claims.flatMap((claim) => {
    const near = new Set<Claim>();
    for (const word of claim.words) {
      const others = byWord.get(word) ?? [];
      if (others.length === COMMON) continue;
      for (const other of others) near.add(other);
      others.push(claim);
      byWord.set(word, others);
    }
    for (const other of near) {
      const conflict = areOfOneThing(claim, other) ? findConflict(claim, other) : null;
      if (conflict) return [conflict];
    }
    return [];
  });
}

function areOfOneThing(a: Claim, b: Claim): boolean {
  if (a.isSingle || b.isSingle) return a.isSingle && b.isSingle;
  const shared = [...a.words].filter((word) => b.words.has(word)).length;
  // Within one answer, the same thing is measured before and after.
  if (a.of === b.of || shared < WORDS) return false;
  if (shared / (a.words.size + b.words.size - shared) < SHARED) return false;
  return shared >= MANY || (a.isOutcome && b.isOutcome) || [...a.names].some((name) => b.names.has(name));
}

/** The first number of one claim that the other has otherwise: both say as many of its measure. */
function findConflict(a: Claim, b: Claim): Conflict | null {
  for (const said of a.numbers) {
    const mine = a.numbers.filter(({ unit }) => unit === said.unit);
    const theirs = b.numbers.filter(({ unit }) => unit === said.unit);
    const other = theirs[mine.indexOf(said)];
    const isKnown = theirs.some(({ dresses }) => dresses.some((dress) => said.dresses.includes(dress)));
    if (other && mine.length === theirs.length && !isKnown)
      return { claim: a, said, before: { claim: b, said: other } };
  }
  return null;
}
