import { dropFrames, isTelling } from './boilerplate.ts';
import { findSynonyms, type Synonyms } from './synonyms.ts';
import { splitWords } from './words.ts';

/** Most terms of a query: a pasted page is searched by its most telling words. */
export const MOST_TERMS = 16;

/** How much another way to say a term counts, beside the term itself. */
const SYNONYM_WEIGHT = 0.9;

/** One way of saying a term, and how much it counts. */
export interface Way {
  text: string;
  weight: number;
}

/** One thing that is searched, in every way that it is said. */
export interface Term {
  /** As it was typed. */
  text: string;
  /** What the engine is asked for, first as it was typed. */
  ways: Way[];
}

/** The words of a query whose synonyms matter: those outside the phrases that interviewers wrap a question in. */
export function listWords(query: string): string[] {
  return splitWords(dropFrames(query));
}

/** Reads what was typed as terms, the wrapping of the question dropped; none when there is nothing else. */
export function readQuery(query: string, synonyms: Synonyms): Term[] {
  const quoted = [...query.matchAll(/["“”]([^"“”]{2,200})["“”]/g)].map(([, phrase = '']) => phrase.trim());
  const rest = query.replace(/["“”][^"“”]{2,200}["“”]/g, ' ');
  const phrases = quoted.filter(Boolean).map((phrase): Term => exactly(phrase));
  return mostTelling([...phrases, ...findTerms(splitWords(dropFrames(rest)), synonyms)]);
}

function findTerms(words: readonly string[], synonyms: Synonyms): Term[] {
  const terms = new Map<string, Term>();
  for (let at = 0; at < words.length;) {
    const found = findSynonyms(synonyms, words, at);
    const length = found?.length ?? 1;
    const text = words.slice(at, at + length).join(' ');
    if (length > 1 || isTelling(text)) terms.set(text, termOf(text, found?.others ?? []));
    at += length;
  }
  return [...terms.values()];
}

function termOf(text: string, others: readonly string[]): Term {
  return {
    text,
    ways: [{ text, weight: 1 }, ...others.map((way) => ({ text: way, weight: SYNONYM_WEIGHT }))],
  };
}

function exactly(phrase: string): Term {
  return { text: `"${phrase}"`, ways: [{ text: `"${phrase}"`, weight: 1 }] };
}

/** Long words are rare words. */
function mostTelling(terms: Term[]): Term[] {
  if (terms.length <= MOST_TERMS) return terms;
  const kept = new Set(terms.toSorted((a, b) => b.text.length - a.text.length).slice(0, MOST_TERMS));
  return terms.filter((term) => kept.has(term));
}
