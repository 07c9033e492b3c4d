import nlp from 'compromise';
import { compile, foldWords, type Test } from '../language/compile.ts';
import type { Language } from '../language/language.ts';
import { ENGLISH } from '../language/languages.ts';
import { removeQuoted } from './quotes.ts';
import { isStory, type Section } from './parse.ts';
import type { Shape } from './shapes.ts';

/**
 * Least share of past-tense verbs in a story, from 0 to 1. Stories are above 0.4. Other answers with the labels of a
 * story are below 0.2.
 */
const STORY_PAST_SHARE = 0.3;

/** Most characters of an answer that are read to find its tense. */
const MOST_SAMPLE_CHARACTERS = 20_000;

/** What a question asks for, as tests of its folded text. */
interface QuestionTests {
  story: Test;
  pitch: Test;
  list: Test;
}

const compiled = new WeakMap<Language, QuestionTests>();

/** The tests of a language, which are compiled once. */
function questionTests(language: Language): QuestionTests {
  const known = compiled.get(language);
  if (known) return known;
  const tests: QuestionTests = {
    story: compile(language.asksForStory),
    pitch: compile(language.asksForPitch),
    list: compile(language.asksForList),
  };
  compiled.set(language, tests);
  return tests;
}

/**
 * Infers the shape of an answer from its parts, its tense and the question. Text without labels is a story if the
 * question asks for one. Only the tense of English is known: in another language it is not looked at.
 */
export function inferShape(
  title: string,
  sections: readonly Section[],
  languages: readonly Language[] = ENGLISH,
): Shape {
  const isTold = () => languages[0]?.code !== 'en' || pastShare(spokenText(sections)) >= STORY_PAST_SHARE;
  const plain = foldWords(title.trim()).replace(/^¿\s*/, '');
  const asksFor = (shape: keyof QuestionTests) => languages.some((language) => questionTests(language)[shape](plain));
  if (isStory(sections) && isTold()) return 'story';
  if (asksFor('pitch')) return 'pitch';
  if (asksFor('story') && isTold()) return 'story';
  if (asksFor('list')) return 'list';
  return 'approach';
}

/** Share of past-tense verbs at the start of a text, from 0 to 1. 0 if there are no verbs. */
export function pastShare(text: string): number {
  const doc = nlp(text.slice(0, MOST_SAMPLE_CHARACTERS));
  const past = doc.match('#PastTense').length;
  const other = doc.match('(#PresentTense|#Infinitive|#Modal)').length;
  return past + other === 0 ? 0 : past / (past + other);
}

function spokenText(sections: readonly Section[]): string {
  return sections.flatMap((section) => section.spoken.map((block) => removeQuoted(block.text))).join('\n');
}
