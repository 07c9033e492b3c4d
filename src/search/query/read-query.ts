import { dropFrames, isTelling } from '../../core/language/telling.ts';
import { findSynonyms, type Synonyms } from './synonyms.ts';
import { splitWords } from '../../core/language/split-words.ts';

/** Most terms of a query. A longer query is searched by its most specific words. */
export const MOST_TERMS = 16;

/** The weight of a synonym, where the term itself has 1. */
const SYNONYM_WEIGHT = 0.9;

/** One form of a term, and its weight. */
export interface Way {
  text: string;
  weight: number;
}

/** One term to search, in all its forms. */
export interface Term {
  /** The term as typed. */
  text: string;
  /** The forms to ask the engine for. The first is the term as typed. */
  ways: Way[];
}

/** The words of a query to look up synonyms for. Leaves out phrases that interviewers start questions with. */
export function listWords(query: string): string[] {
  return splitWords(dropFrames(query));
}

/** Splits a query into terms. Leaves out phrases that interviewers start questions with. May be empty. */
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

/** Keeps the longest terms, because long words are rare. */
function mostTelling(terms: Term[]): Term[] {
  if (terms.length <= MOST_TERMS) return terms;
  const kept = new Set(terms.toSorted((a, b) => b.text.length - a.text.length).slice(0, MOST_TERMS));
  return terms.filter((term) => kept.has(term));
}
