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

/** Least words of a story, and least sentences about what somebody did. */
const WORDS = 25;
const LEAST_DEEDS = 2;

/** What happened, such as "I raised" or "we had", not what would be done. */
const DEED = new RegExp(
  String.raw`\b${anyOf(DOERS)}\s+(?:(?:${anyOf(THEN)}|\w+ly)\s+)?(?:${anyOf(DEEDS)}|\w{2,}ed)\b`,
  'gi',
);

/** Finds examples in an answer that could be separate stories. */
export function findStories({ kind, title, body, line }: Draft): Offer[] {
  if (kind !== 'question' || !EXAMPLE.test(body)) return [];
  const parts: { label: string; text: string }[] = [];
  for (const each of body.split('\n')) {
    const [, heading, bold] = LABEL.exec(each) ?? [];
    const isItem = /^\s*(?:[-*+]|\d+[.)])\s/.test(each);
    if (heading !== undefined || (bold !== undefined && !isItem))
      parts.push({ label: heading ?? bold ?? '', text: '' });
    else if (parts.length) parts.at(-1)!.text += `${each}\n`;
  }
  if (tellsStory(parts.map(({ label }) => partOf(label)))) return [];
  return parts
    .filter(
      ({ label, text }) =>
        EXAMPLE.test(label) && text.split(/\s+/).length >= WORDS && (text.match(DEED)?.length ?? 0) >= LEAST_DEEDS,
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
    const stands = ALONE.test(text) || (blank(line - 2) && blank(line));
    const isSaid = /^\s*["“'‘]/.test(text);
    if (code[line - 1] || line === draft.line || !stands || isSaid || !asksYou(foldWords(text))) return [];
    const part = cleanTitle(text);
    return isQuestion(text) && !asked.has(part) ? [{ kind: 'question', title: draft.title, part, line }] : [];
  });
}
