import type { Claim, Said } from './claims.ts';

/** Two claims are about one thing if they share this share of their words, and at least this many. */
const SHARED = 0.75;
const LEAST = 3;

/** With this many shared words, two claims are about one thing whatever they count. */
const MANY = 5;

/** A word is not used to find more claims once it is in this many. */
const COMMON = 100;

/** Highest ratio between two numbers that agree, if one is approximate or their units of time differ. */
const NEAR = 1.5;

/** A claim, and what it belongs to, such as an entry. */
interface Told<T> {
  claim: Claim;
  of: T;
}

/** A number that differs from one in an earlier claim about the same thing. */
interface Conflict<T> {
  said: Said;
  of: T;
  before: { said: Said; of: T };
}

/** Finds claims whose number differs from an earlier claim about the same thing. */
export function compareClaims<T>(told: readonly Told<T>[]): Conflict<T>[] {
  const byWord = new Map<string, Told<T>[]>();
  return told.flatMap((each) => {
    const near = new Set<Told<T>>();
    for (const word of each.claim.words) {
      const others = byWord.get(word) ?? [];
      if (others.length === COMMON) continue;
      for (const other of others) near.add(other);
      others.push(each);
      byWord.set(word, others);
    }
    for (const other of near) {
      const found = areOfOneThing(each.claim, other.claim) ? findConflict(each.claim, other.claim) : null;
      if (found) return [{ said: found.said, of: each.of, before: { said: found.before, of: other.of } }];
    }
    return [];
  });
}

function areOfOneThing(a: Claim, b: Claim): boolean {
  if (a.isSingle || b.isSingle) return a.isSingle && b.isSingle;
  if (a.which !== b.which) return false;
  const shared = [...a.words].filter((word) => b.words.has(word)).length;
  if (shared < LEAST || shared / (a.words.size + b.words.size - shared) < SHARED) return false;
  const isDated = [...a.numbers, ...b.numbers].some(({ unit }) => unit === 'date');
  return shared >= MANY || isDated || (a.isOutcome && b.isOutcome);
}

/** The first pair of numbers that differ. Only claims with equally many numbers of a unit are compared, in order. */
function findConflict(a: Claim, b: Claim): { said: Said; before: Said } | null {
  for (const unit of new Set(a.numbers.map((said) => said.unit))) {
    const [mine, theirs] = [a, b].map(({ numbers }) => numbers.filter((said) => said.unit === unit));
    if (!mine || mine.length !== theirs?.length || isChain(mine, theirs) || isChain(theirs, mine)) continue;
    const at = mine.findIndex((said, index) => !agree(said, theirs[index]!));
    if (at >= 0) return { said: mine[at]!, before: theirs[at]! };
  }
  return null;
}

/** "From 40 to 20", then "from 20 to 5". */
function isChain(first: readonly Said[], then: readonly Said[]): boolean {
  return first.length > 1 && agree(first.at(-1)!, then[0]!);
}

function agree(a: Said, b: Said): boolean {
  if (a.forms.some((form) => b.forms.includes(form))) return true;
  const isTime = a.unit === 'time';
  if (!a.isRough && !b.isRough && !isTime) return false;
  const [one, other] = [a, b].map((said) => sizeOf(said, isTime));
  if (isTime && !a.isRough && !b.isRough && a.text.replace(/[\d.,\s]/g, '') === b.text.replace(/[\d.,\s]/g, ''))
    return false;
  return one === undefined || other === undefined || Math.max(one, other) <= NEAR * Math.min(one, other);
}

/** The size of a number. Times are in milliseconds if they can be converted; undefined if not. */
function sizeOf({ forms }: Said, isTime: boolean): number | undefined {
  const text = isTime ? forms.find((form) => form.endsWith(' ms')) : forms.at(-1);
  return text === undefined ? undefined : Number.parseFloat(text);
}
