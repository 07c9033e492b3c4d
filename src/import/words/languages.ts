import { findRole, type Role } from '../../core/answer/star.ts';
import { type Answer, parseAnswer } from '../../core/answer/parse.ts';
import { anyOf, compile, joinPhrases, type Phrases, type Test } from '../../core/language/compile.ts';
import type { Language } from '../../core/language/language.ts';
import { ALL_LANGUAGES } from '../../core/language/languages.ts';

/** Makes a test for phrases of all languages in folded text, because the language of notes is not known. */
export function inAnyLanguage(phrasesOf: (language: Language) => Phrases): Test {
  return compile(joinPhrases(ALL_LANGUAGES.map(phrasesOf)));
}

/** The source of an expression that matches words of any language in folded text. */
export function anyWord(wordsOf: (language: Language) => readonly string[]): string {
  return anyOf([...new Set(ALL_LANGUAGES.flatMap(wordsOf))]);
}

/** The part of a story that a label names in any language, or null. */
export function partOf(label: string): Role | null {
  return findRole(label, { languages: ALL_LANGUAGES });
}

/** Reads an answer whose labels may be in any language. */
export function readAnswer(text: string): Answer {
  return parseAnswer(text, { languages: ALL_LANGUAGES });
}
