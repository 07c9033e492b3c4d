import { tellsStory } from '../../core/answer/star.ts';
import { anyOf, findAny, foldWords } from '../../core/language/compile.ts';
import { DEEDS, DOERS, THEN } from '../../core/language/en/deeds.ts';
import { EXAMPLES } from '../../core/language/en/sections.ts';
import type { Draft, Offer } from './draft.ts';
import { inAnyLanguage, partOf } from '../words/languages.ts';
import { cleanTitle, isQuestion } from '../words/titles.ts';

/** A heading, or a bold label at the start of a line. */
const LABEL = /^(?:#{1,6}\s+(.+)|\s*(?:[-*+]\s+|\d+[.)]\s+)?\*\*([^*\n]+?)\*\*\s*:?.*)$/;
const EXAMPLE = findAny(EXAMPLES);

/** How many words a story must have, and how often it must say what somebody did. */
const FEWEST_WORDS = 25;
const FEWEST_DEEDS = 2;

/** What somebody did, such as "I raised" or "we had". Not what somebody would do. */
const DEED = new RegExp(
  String.raw`\b${anyOf(DOERS)}\s+(?:(?:${anyOf(THEN)}|\w+ly)\s+)?(?:${anyOf(DEEDS)}|\w{2,}ed)\b`,
  'gi',
);

/** Finds examples in an answer that could be separate stories. */
export function findStories({ kind, title, body, line }: Draft): Offer[] {
  if (kind !== 'question' || !EXAMPLE.test(body)) return [];
  const parts: { label: string; text: string }[] = [];
  for (const text of body.split('\n')) {
    const [, heading, bold] = LABEL.exec(text) ?? [];
    const isItem = /^\s*(?:[-*+]|\d+[.)])\s/.test(text);
    if (heading !== undefined || (bold !== undefined && !isItem))
      parts.push({ label: heading ?? bold ?? '', text: '' });
    else if (parts.length) parts.at(-1)!.text += `${text}\n`;
  }
  if (tellsStory(parts.map(({ label }) => partOf(label)))) return [];
  return parts
    .filter(
      ({ label, text }) =>
        EXAMPLE.test(label) &&
        text.split(/\s+/).length >= FEWEST_WORDS &&
        (text.match(DEED)?.length ?? 0) >= FEWEST_DEEDS,
    )
    .map(({ label }) => ({ kind: 'story', title, part: label.replace(/:$/, ''), line }));
}

const asksYou = inAnyLanguage(({ you }) => ({ holds: you }));

/** A line that is all bold, or a heading. */
const ALONE = /^\s*(?:#{1,6}\s+.*|(\*\*|__).*\1)\s*$/;

/**
 * Finds questions in an answer that could be separate entries. They may also be follow-ups, so they are only reported.
 */
export function findQuestions(draft: Draft, lines: readonly string[], code: readonly boolean[]): Offer[] {
  if (draft.kind !== 'question' && draft.kind !== 'story') return [];
  const asked = new Set([draft.title, ...draft.followUps.map(({ asks }) => asks)].map(cleanTitle));
  const blank = (index: number) => !(lines[index] ?? '').trim();
  return draft.lines.flatMap((line): Offer[] => {
    const text = lines[line - 1] ?? '';
    const isAlone = ALONE.test(text) || (blank(line - 2) && blank(line));
    const isQuoted = /^\s*["“'‘]/.test(text);
    if (code[line - 1] || line === draft.line || !isAlone || isQuoted || !asksYou(foldWords(text))) return [];
    const part = cleanTitle(text);
    return isQuestion(text) && !asked.has(part) ? [{ kind: 'question', title: draft.title, part, line }] : [];
  });
}
