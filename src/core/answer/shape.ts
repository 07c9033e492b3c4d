import nlp from 'compromise';
import { removeQuoted } from './quotes.ts';
import { isStory, type Section } from './parse.ts';
import type { Shape } from './shapes.ts';

/**
 * Least share of past-tense verbs in a story. Answers that only use a story's labels are below 0.2, stories above 0.4.
 */
const STORY_PAST_SHARE = 0.3;

/** Questions about the speaker's reasons, plans or character, which a pitch answers. */
const ASKS_FOR_PITCH =
  /^(why\b|where do you\b|tell me about yourself|walk me through your|introduce yourself|sell me|what (makes|sets) you)/i;

/** Questions that ask for something that happened. */
const ASKS_FOR_STORY =
  /\b(a time|an? (situation|example|instance|occasion|moment|case)|have you ever|when (did|have|had) you|(what|how) did you|how have you|hardest|toughest|biggest|greatest|proudest|worst|best|most)\b|^(can you )?(tell me about|describe|talk about) (a|an|the|one|some)\b/i;

/** Questions that ask for several things. */
const ASKS_FOR_LIST = /^what (are|were|motivates|drives|excites|inspires|do you (like|enjoy|value|look for))\b/i;

/** Most characters of an answer that are read to find its tense. */
const SAMPLE = 20_000;

/**
 * Infers the shape of an answer from its parts, its tense and the question. Text without labels is a story if the
 * question asks for one.
 */
export function inferShape(title: string, sections: readonly Section[]): Shape {
  const isTold = () => pastShare(spokenText(sections)) >= STORY_PAST_SHARE;
  if (isStory(sections) && isTold()) return 'story';
  if (ASKS_FOR_PITCH.test(title.trim())) return 'pitch';
  if (ASKS_FOR_STORY.test(title.trim()) && isTold()) return 'story';
  if (ASKS_FOR_LIST.test(title.trim())) return 'list';
  return 'approach';
}

/** Share of past-tense verbs at the start of a text, from 0 to 1. 0 if there are no verbs. */
export function pastShare(text: string): number {
  const doc = nlp(text.slice(0, SAMPLE));
  const past = doc.match('#PastTense').length;
  const other = doc.match('(#PresentTense|#Infinitive|#Modal)').length;
  return past + other === 0 ? 0 : past / (past + other);
}

function spokenText(sections: readonly Section[]): string {
  return sections.flatMap((section) => section.spoken.map((block) => removeQuoted(block.text))).join('\n');
}
