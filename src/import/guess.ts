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

/** Least share of telling words that two questions about one thing have in common. */
const LEAST = 0.25;

/** The share from which they let somebody show the same. */
const CLOSE = 0.4;

/** The known question that is most like a title, and whether it asks for the same; null where none is. */
export function findLike(title: string, known: readonly Known[]): (Known & { isClose: boolean }) | null {
  const words = wordsOf(title);
  let best: { known: Known; score: number } | null = null;
  for (const each of known) {
    const score = Math.max(...[each.title, ...each.aliases].map((other) => likeness(words, wordsOf(other))));
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

function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared === 0 ? 0 : shared / (a.size + b.size - shared);
}
