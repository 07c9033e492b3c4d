import { anyOf, findAny } from './compile.ts';
import { ASKED_TO_DO, BEFORE_EVENT, EMPTY, EVENTS, FRAMES, PARTICULAR, WHERE } from './en/frames.ts';

/**
 * Phrases that interviewers start questions with. Phrases, because single words are not enough: "on time" is about
 * time, "a time when you" is not.
 */
const FRAMED: readonly RegExp[] = [
  new RegExp(
    String.raw`\b${anyOf(BEFORE_EVENT)} (?:${anyOf(PARTICULAR)} )*${anyOf(EVENTS)}(?: ${anyOf(WHERE)})?\b`,
    'g',
  ),
  findAny(FRAMES, 'g'),
  new RegExp(String.raw`\b${anyOf(ASKED_TO_DO)}\b(?: (?:it|that|this))*(?=[^\p{L}]*$)`, 'gu'),
];

/** Endings of such words. */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/$/, ''],
  [/e?s$/, ''],
  [/s$/, ''],
  [/ed$/, ''],
  [/d$/, ''],
  [/ing$/, ''],
  [/ing$/, 'e'],
];

/** Removes the phrases that interviewers start questions with. */
export function dropFrames(text: string): string {
  return FRAMED.reduce((rest, frame) => rest.replace(frame, ' '), text.toLowerCase());
}

/** Whether a word says something about the topic of a question. */
export function isTelling(word: string): boolean {
  return !ENDINGS.some(([ending, instead]) => EMPTY.has(word.replace(ending, instead)));
}
