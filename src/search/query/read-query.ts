import { dropFrames, isTelling } from '../../core/language/telling.ts';
import { findSynonyms, type Synonyms } from './synonyms.ts';
import { splitWords } from '../../core/language/split-words.ts';

/** Most terms of a query. Of a longer query, the longest terms are searched. */
export const MOST_TERMS = 16;

/** The weight of a synonym. The term itself has 1. */
const SYNONYM_WEIGHT = 0.9;

/** One form of a term, and its weight. */
export interface TermForm {
  text: string;
  weight: number;
}

/** One term to search, in all its forms. */
export interface Term {
  /** The term as typed. */
  text: string;
  /** The forms to ask the engine for. The first is the term as typed. */
  forms: TermForm[];
}

/** Lists the words of a query whose synonyms are needed. Leaves out phrases that interviewers start questions with. */
export function listWords(query: string): string[] {
  return splitWords(dropFrames(query));
}

/** Splits a query into terms. Leaves out phrases that interviewers start questions with. May be empty. */
export function readQuery(query: string, synonyms: Synonyms): Term[] {
  const quoted = [...query.matchAll(/["“”]([^"“”]{2,200})["“”]/g)].map(([, phrase = '']) => phrase.trim());
  const rest = query.replace(/["“”][^"“”]{2,200}["“”]/g, ' ');
  const phrases = quoted.filter(Boolean).map((phrase): Term => exactTerm(phrase));
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
    forms: [{ text, weight: 1 }, ...others.map((way) => ({ text: way, weight: SYNONYM_WEIGHT }))],
  };
}

function exactTerm(phrase: string): Term {
  return { text: `"${phrase}"`, forms: [{ text: `"${phrase}"`, weight: 1 }] };
}

/** Keeps the longest terms, because long words are rare. */
function mostTelling(terms: Term[]): Term[] {
  if (terms.length <= MOST_TERMS) return terms;
  const kept = new Set(terms.toSorted((a, b) => b.text.length - a.text.length).slice(0, MOST_TERMS));
  return terms.filter((term) => kept.has(term));
}
