import { normalizeLabel } from '../../core/answer/star.ts';
import { anyOf, foldWords } from '../../core/language/compile.ts';
import { anyWord, inAnyLanguage } from './languages.ts';

/** The words before the number of a story, and of a question: "Story 2", "Q3". */
const STORY = anyWord(({ numbered }) => numbered);
const ASKED = anyWord(({ asked }) => asked);

/** Other words before a number in a title. */
const COUNTED = anyOf(['option', 'item', 'part', 'answer', 'no', 'no.', 'nr', 'nr.', 'teil', 'antwort']);

/** A number on a key, before a title. */
const KEYCAP = new RegExp(String.raw`^(\W*(?:(?:${ASKED}|${STORY}|${COUNTED})\s*)?)([0-9])\uFE0F?\u20E3`, 'iu');

/** Emoji, and the characters that join and colour them. */
const EMOJI =
  /(?:\p{Extended_Pictographic}|[\u{1F1E6}-\u{1F1FF}]|[0-9#*]\uFE0F?\u20E3|[\u{1F3FB}-\u{1F3FF}\uFE0F\u20E3\u200D])/gu;

/** The end of a number: a mark, or a dash and a space. */
const STOP = String.raw`(?:[.:)]|\s[–—-](?=\s))\s*`;

/** Ways to number a title. */
const NUMBERS: readonly string[] = [
  // "Part B: …"
  String.raw`part\s+[a-z0-9]{1,3}\s*[:.–—-]\s+`,
  // "B.2 …"
  String.raw`[a-z]\.\d+(?:\.\d+)*[.:)]?\s+`,
  // "Q: …", "Question 3 – …"
  String.raw`${ASKED}\s*#?\s*\d*\s*(?:[.:)]|[–—-](?=\s))\s*`,
  // "Option 2 – …", "Story #4: …"
  String.raw`(?:${ASKED}|${STORY}|${COUNTED})\s*#?\s*\d+\s*${STOP}`,
  // "Question 3 …", "Story 4 …"
  String.raw`(?:${ASKED}|${STORY}|option)\s*\d+\s+`,
  // "(4) …", "[#4] …"
  String.raw`[([]#?\d{1,3}[)\]]\s+`,
  // "1. …", "1.2) …", "1.2 Teamwork", "1 – …"
  String.raw`#?\d{1,3}(?:\.\d{1,2})*[.):](?=\s)\s*`,
  String.raw`#?\d{1,3}(?:\.\d{1,2})+\s+(?=\p{Lu})`,
  String.raw`\d{1,3}\s+[–—-]\s+`,
  // "(a) …", "a) …", "IV. …"
  String.raw`[([][a-z][)\]]\s+`,
  String.raw`[a-z]\)\s+`,
  String.raw`[ivx]{2,5}[.)]\s+`,
];
const NUMBER = new RegExp(`^(?:${NUMBERS.join('|')})`, 'iu');

const STORY_NUMBER = new RegExp(String.raw`^\W*${STORY}\s*#?\s*\d+\s*(?:[.:)]|\s[–—-])\s*\S`, 'i');

/** Whether a line is numbered as stories are: "Story 2: The flood". */
export function isStoryNumber(text: string): boolean {
  return STORY_NUMBER.test(text);
}

/** Cleans a title: removes formatting, emoji and numbers, and puts it on one line. */
export function cleanTitle(text: string): string {
  let title = stripMarks(text).replace(KEYCAP, '$1$2.').replace(EMOJI, ' ').replace(/\s+/g, ' ').trim();
  for (let before = ''; before !== title;) {
    before = title;
    title = title
      .replace(NUMBER, '')
      .replace(/^[\s•▪►→–—:|-]+/, '')
      .trim();
  }
  return title
    .replace(/\s+([?!.,;:])/g, '$1')
    .replace(/\s*[:–—-]+$/, '')
    .replace(/^"([^"]+)"$/, '$1')
    .trim();
}

/** Tags that people write in notes. Anything else in angle brackets is text, such as a type. */
const TAGS =
  'a abbr b big br center code del div em font h[1-6] i img ins kbd li mark ol p q s small span strike strong sub summary sup u ul';
const TAG = new RegExp(String.raw`<\/?(?:${TAGS.replaceAll(' ', '|')})(?=[\s/>])[^>]{0,200}>`, 'gi');

/** Removes Markdown formatting: bold, links, code, tags, task boxes. */
export function stripMarks(text: string): string {
  // Most lines have no formatting.
  if (!/[*_`[<>~=\\]/.test(text)) return text.trim();
  return text
    .replace(/^\s*(?:>\s*)*/, '')
    .replace(/!?\[([^\][]*)\]\((?:[^()]|\([^)]*\))*\)/g, '$1')
    .replace(/(?<=[\p{L}\p{N}?!.,;:"')])\[\^[^\]\s]+\]/gu, '')
    .replace(/(?<![\p{L}\p{N}])\[([^\][]+)\]\[[^\][]*\]/gu, '$1')
    .replace(TAG, '')
    .replace(/^\[[ x]\]\s+/i, '')
    .replace(/(\*\*|__|~~|==)/g, '')
    .replace(/(?<![\p{L}\p{N}])[*_](?=\S)|(?<=\S)[*_](?![\p{L}\p{N}])/gu, '')
    .replace(/`([^`]*)`/g, '$1')
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .trim();
}

const asks = inAnyLanguage((language) => language.asks);

/** Whether a title is a question that an interviewer asks. */
export function isQuestion(title: string): boolean {
  const plain = cleanTitle(title);
  return (
    plain.length > 3 &&
    plain.length <= 300 &&
    (/\?["”)]*$/.test(plain) || asks(foldWords(plain).replace(/^[¿¡]\s*/, '')))
  );
}

const isInner = inAnyLanguage(({ inner }) => inner);

/** Whether a heading is a part of the answer above it. */
export function isPart(title: string): boolean {
  return isInner(normalizeLabel(title));
}

/** Whether two titles are the same, apart from case and formatting. "C#" and "C++" differ. */
export function isSameTitle(one: string, other: string): boolean {
  const plain = (title: string) =>
    title
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}#+]+/gu, ' ')
      .trim();
  return plain(one) || plain(other) ? plain(one) === plain(other) : one.trim() === other.trim();
}
