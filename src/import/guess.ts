import { isTelling } from '../search/query/boilerplate.ts';
import { splitWords } from '../search/query/words.ts';

/** A question of which the topic is known. */
export interface Known {
  title: string;
  aliases: readonly string[];
  topic: string;
  competencies: readonly string[];
  /** Its file, where that is in the folder that is imported to. */
  path?: string;
}

/** Least share of telling words that two questions about one thing have in common, rare words counting for more. */
const LEAST = 0.2;

/** The share from which they let somebody show the same. */
const CLOSE = 0.4;

/** The known question that is most like a title, and whether it asks for the same; null where none is. */
export function findLike(title: string, known: readonly Known[]): (Known & { isClose: boolean }) | null {
  const words = wordsOf(title);
  const weight = weightsIn(known);
  let best: { known: Known; score: number } | null = null;
  for (const each of known) {
    const score = Math.max(...[each.title, ...each.aliases].map((other) => likeness(words, wordsOf(other), weight)));
    if (score >= LEAST && score > (best?.score ?? 0)) best = { known: each, score };
  }
  return best && { ...best.known, isClose: best.score >= CLOSE };
}

const remembered = new Map<string, ReadonlySet<string>>();

function wordsOf(text: string): ReadonlySet<string> {
  const before = remembered.get(text);
  if (before) return before;
  const words = new Set(
    splitWords(text)
      .filter(isTelling)
      .map((word) => word.replace(/(?:ies|es|s|ed|ing)$/, '')),
  );
  remembered.set(text, words);
  return words;
}

/** What a word counts for. */
type Weight = (word: string) => number;

const weights = new WeakMap<readonly Known[], Weight>();

/** What words count for among known questions: "deadline", which few of them have, for more than "work". */
function weightsIn(known: readonly Known[]): Weight {
  const before = weights.get(known);
  if (before) return before;
  const counts = new Map<string, number>();
  for (const { title, aliases } of known)
    for (const word of new Set([title, ...aliases].flatMap((text) => [...wordsOf(text)])))
      counts.set(word, (counts.get(word) ?? 0) + 1);
  const weight: Weight = (word) => Math.log(1 + known.length / (counts.get(word) ?? 1));
  weights.set(known, weight);
  return weight;
}

/** The share of their weight that two questions have in common. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>, weight: Weight): number {
  const weigh = (words: Iterable<string>) => [...words].reduce((sum, word) => sum + weight(word), 0);
  const shared = [...a].filter((word) => b.has(word));
  if (!shared.length) return 0;
  return weigh(shared) / weigh(new Set([...a, ...b]));
}
