import { de } from './de/index.ts';
import { en } from './en/index.ts';
import { es } from './es/index.ts';
import { fr } from './fr/index.ts';
import type { Language } from './language.ts';
import { pt } from './pt/index.ts';

/** Every language that Greenroom knows words of, by its code. A new language is a folder, and a line here. */
const LANGUAGES: Readonly<Record<string, Language>> = { en, de, fr, es, pt };

/** English alone. Its words are read in every folder. */
export const ENGLISH: readonly Language[] = [en];

/** Every language, English first: for notes whose language nobody has named. */
export const ALL_LANGUAGES: readonly Language[] = Object.values(LANGUAGES);

const chosen = new Map<string, readonly Language[]>();

/** The languages to read answers in, by the tag of a folder's language: its own, then English. */
export function languagesOf(tag: string): readonly Language[] {
  const code = tag.toLowerCase().split('-')[0] ?? '';
  const before = chosen.get(code);
  if (before) return before;
  const own = Object.hasOwn(LANGUAGES, code) ? LANGUAGES[code] : undefined;
  const languages = own && own !== en ? [own, en] : ENGLISH;
  chosen.set(code, languages);
  return languages;
}

/** Whether a tag names English. */
export function isEnglish(tag: string): boolean {
  return /^en(?![a-z])/i.test(tag);
}
