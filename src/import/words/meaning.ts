import { normalizeLabel } from '../../core/answer/star.ts';
import { compile, type Test } from '../../core/language/compile.ts';
import type { SectionName } from '../../core/language/language.ts';
import { ALL_LANGUAGES } from '../../core/language/languages.ts';
import { inAnyLanguage } from './languages.ts';
import { cleanTitle, isQuestion } from './titles.ts';

/** What a heading says about the text below it. */
export type Meaning = SectionName | 'strengths and weaknesses' | 'question' | null;

const sectionTest = (name: SectionName): Test => inAnyLanguage(({ sections }) => sections[name]);

/** Tests for the headings of sections, in order of precedence. */
const SECTION_TESTS = (['aside', 'rules', 'strengths', 'weaknesses', 'stories'] as const).map(
  (name) => [name, sectionTest(name)] as const,
);
const isContents = sectionTest('contents');
const isForThemLabel = sectionTest('for them');

/** Tells what comes below a heading. Null for an ordinary heading. */
export function meaningOf(title: string): Meaning {
  const plain = normalizeLabel(title);
  if (isForThemLabel(plain)) return 'for them';
  if (isContents(plain)) return 'contents';
  if (isContainer(title)) return 'strengths and weaknesses';
  if (isQuestion(title)) return 'question';
  return SECTION_TESTS.find(([, isHeading]) => isHeading(plain))?.[0] ?? null;
}

/** Whether a title is that of a section, not of an answer. */
export function isSection(title: string): boolean {
  const meaning = meaningOf(cleanTitle(title));
  return meaning !== null && meaning !== 'question';
}

/** Words for a strength and for a weakness, in each language. */
const CLAIMS = ALL_LANGUAGES.map(({ claims: { strength, weakness } }) => ({
  strength: compile({ holds: strength }),
  weakness: compile({ holds: weakness }),
}));

/** What a title names: strengths, weaknesses, or neither. */
export function claimIn(title: string): 'strength' | 'weakness' | null {
  const plain = normalizeLabel(title);
  if (CLAIMS.some(({ strength }) => strength(plain))) return 'strength';
  return CLAIMS.some(({ weakness }) => weakness(plain)) ? 'weakness' : null;
}

/** Whether a title is "Strengths and weaknesses" or the like, which the entries below it answer. */
export function isContainer(title: string): boolean {
  const plain = normalizeLabel(title);
  return CLAIMS.some(({ strength, weakness }) => strength(plain) && weakness(plain));
}

/** Whether a title says that questions for the interviewer follow. */
export function isForThem(title: string): boolean {
  return isForThemLabel(normalizeLabel(title));
}

const isGeneralLabel = inAnyLanguage(({ general }) => general);
const holdsDocument = inAnyLanguage(({ document }) => ({ holds: document }));
const isBareLabel = inAnyLanguage(({ bare }) => bare);
const holdsVersion = inAnyLanguage(({ versions }) => ({ holds: versions }));

/** Whether a heading says that questions follow, but not about what. */
export function isGeneral(title: string): boolean {
  return isGeneralLabel(normalizeLabel(title));
}

/** Whether a first-level heading is the title of the document, not a topic. */
export function namesDocument(title: string): boolean {
  return holdsDocument(normalizeLabel(title));
}

/** Whether a heading only says that a strength or weakness follows: "My weakness". */
export function isBare(title: string): boolean {
  return isBareLabel(normalizeLabel(title));
}

/** Whether a heading is that of a version of one story, or of an example. */
export function namesVersion(title: string): boolean {
  return holdsVersion(normalizeLabel(title));
}
