import type { Statement, SaidNumber } from './statements.ts';

/** Least share of their words that two statements about one thing have in common, from 0 to 1. */
const LEAST_SHARED_SHARE = 0.75;

/** Fewest words that two statements about one thing have in common. */
const FEWEST_SHARED_WORDS = 3;

/** Two statements that share this many words are about one thing, whatever they count. */
const MANY_SHARED_WORDS = 5;

/** A word that is in this many statements is too common to find more by. */
const MOST_STATEMENTS_PER_WORD = 100;

/** Highest ratio between two numbers that agree, if one is approximate or their units of time differ. */
const MOST_RATIO = 1.5;

/** A statement and its owner, such as an entry. */
interface OwnedStatement<T> {
  statement: Statement;
  owner: T;
}

/** A number that differs from one in an earlier statement about the same thing. */
interface Conflict<T> {
  said: SaidNumber;
  owner: T;
  earlier: { said: SaidNumber; owner: T };
}

/** Finds statements whose number differs from an earlier statement about the same thing. */
export function compareStatements<T>(statements: readonly OwnedStatement<T>[]): Conflict<T>[] {
  const byWord = new Map<string, OwnedStatement<T>[]>();
  return statements.flatMap((each) => {
    const near = new Set<OwnedStatement<T>>();
    for (const word of each.statement.words) {
      const others = byWord.get(word) ?? [];
      if (others.length === MOST_STATEMENTS_PER_WORD) continue;
      for (const other of others) near.add(other);
      others.push(each);
      byWord.set(word, others);
    }
    for (const other of near) {
      const found = measureOneThing(each.statement, other.statement)
        ? findConflict(each.statement, other.statement)
        : null;
      if (found) return [{ said: found.said, owner: each.owner, earlier: { said: found.earlier, owner: other.owner } }];
    }
    return [];
  });
}

function measureOneThing(a: Statement, b: Statement): boolean {
  if (a.isSingle || b.isSingle) return a.isSingle && b.isSingle;
  if (a.which !== b.which) return false;
  const shared = [...a.words].filter((word) => b.words.has(word)).length;
  if (shared < FEWEST_SHARED_WORDS || shared / (a.words.size + b.words.size - shared) < LEAST_SHARED_SHARE)
    return false;
  const isDated = [...a.numbers, ...b.numbers].some(({ unit }) => unit === 'date');
  return shared >= MANY_SHARED_WORDS || isDated || (a.isOutcome && b.isOutcome);
}

/** The first pair of numbers that differ. Statements are compared only if they have equally many numbers of a unit. */
function findConflict(a: Statement, b: Statement): { said: SaidNumber; earlier: SaidNumber } | null {
  for (const unit of new Set(a.numbers.map((said) => said.unit))) {
    const [mine, theirs] = [a, b].map(({ numbers }) => numbers.filter((said) => said.unit === unit));
    if (!mine || mine.length !== theirs?.length || isChain(mine, theirs) || isChain(theirs, mine)) continue;
    const at = mine.findIndex((said, index) => !agree(said, theirs[index]!));
    if (at >= 0) return { said: mine[at]!, earlier: theirs[at]! };
  }
  return null;
}

/** Whether the second starts where the first ends: "from 40 to 20", then "from 20 to 5". */
function isChain(first: readonly SaidNumber[], then: readonly SaidNumber[]): boolean {
  return first.length > 1 && agree(first.at(-1)!, then[0]!);
}

function agree(a: SaidNumber, b: SaidNumber): boolean {
  if (a.forms.some((form) => b.forms.includes(form))) return true;
  const isTime = a.unit === 'time';
  if (!a.isRough && !b.isRough && !isTime) return false;
  const [one, other] = [a, b].map((said) => sizeOf(said, isTime));
  if (isTime && !a.isRough && !b.isRough && a.text.replace(/[\d.,\s]/g, '') === b.text.replace(/[\d.,\s]/g, ''))
    return false;
  return one === undefined || other === undefined || Math.max(one, other) <= MOST_RATIO * Math.min(one, other);
}

/** The size of a number. A time is in milliseconds. Undefined for a time that has no fixed length. */
function sizeOf({ forms }: SaidNumber, isTime: boolean): number | undefined {
  const text = isTime ? forms.find((form) => form.endsWith(' ms')) : forms.at(-1);
  return text === undefined ? undefined : Number.parseFloat(text);
}
