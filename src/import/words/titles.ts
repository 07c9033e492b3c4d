import { normalizeLabel } from '../../core/answer/star.ts';

/** A number on a key, before a title. */
const KEYCAP = /^(\W*(?:(?:option|question|q|story|star|part)\s*)?)([0-9])\uFE0F?\u20E3/iu;

/** Emoji, and what joins and colours them. */
const EMOJI =
  /(?:\p{Extended_Pictographic}|[\u{1F1E6}-\u{1F1FF}]|[0-9#*]\uFE0F?\u20E3|[\u{1F3FB}-\u{1F3FF}\uFE0F\u20E3\u200D])/gu;

/** "1.", "Q3:", "Question 12 -", "a)", "(4)", "#5", "Option 2 –", "IV." before a title. */
const NUMBER =
  /^(?:part\s+[a-z0-9]{1,3}\s*[:.–—-]\s+|[a-z]\.\d+(?:\.\d+)*[.:)]?\s+|(?:q|question)\s*#?\s*\d*\s*(?:[.:)]|[–—-](?=\s))\s*|(?:q(?:uestion)?|option|item|part|(?:star )?story|star(?: example)?|example|answer|no\.?|nr\.?)\s*#?\s*\d+\s*(?:[.:)]|\s[–—-](?=\s))\s*|(?:question|option|story)\s*\d+\s+|[([]#?\d{1,3}[)\]]\s+|#?\d{1,3}(?:\.\d{1,2})*[.):](?=\s)\s*|#?\d{1,3}(?:\.\d{1,2})+\s+(?=\p{Lu})|\d{1,3}\s+[–—-]\s+|[([][a-z][)\]]\s+|[a-z]\)\s+|[ivx]{2,5}[.)]\s+)/iu;

/** Whether a line is numbered as stories are: "Story 2: The flood". */
export function isStoryNumber(text: string): boolean {
  return /^\W*(?:(?:star )?story|star(?: example)?|example)\s*#?\s*\d+\s*(?:[.:)]|\s[–—-])\s*\S/i.test(text);
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

/** Tags that people write in notes; what else stands in angle brackets is text, such as a type. */
const TAG =
  /<\/?(?:a|abbr|b|big|br|center|code|del|div|em|font|h[1-6]|i|img|ins|kbd|li|mark|ol|p|q|s|small|span|strike|strong|sub|summary|sup|u|ul)(?=[\s/>])[^>]{0,200}>/gi;

/** Removes Markdown formatting: bold, links, code, tags, task boxes. */
export function stripMarks(text: string): string {
  // Most lines have none.
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

/** How interviewers begin what they ask without a question mark. */
const ASKS =
  /^(?:(?:please |can you |could you |would you |so,? )?(?:tell (?:me|us)|describe|give (?:me |us )?(?:an? )?(?:\w+ )?(?:example|instance)|walk (?:me|us) through|talk (?:me|us|about)|explain|share|discuss|name (?:a|an|one|your)|introduce yourself|sell (?:me|yourself)|convince (?:me|us))|(?:why|how|what|where|who|when|which)(?:['’]s)? (?:do|does|did|are|is|was|were|have|has|had|would|will|can|could|should|you|your|motivates?|makes?|drives?|kind|type)\b|(?:do|are|is|have|can|could|would|will|did|were|has|should) (?:you|we|there|your)\b|(?:why|how|what|where|who|when|which)\b.*\b(?:you|your)\b|(?:erzählen|beschreiben|nennen) sie\b|(?:parlez|décrivez|racontez|présentez)(?:-| )|(?:háblame|cuénteme|describa)\b)/i;

/** Whether a title is a question that an interviewer asks. */
export function isQuestion(title: string): boolean {
  const plain = cleanTitle(title);
  return plain.length > 3 && plain.length <= 300 && (/\?["”)]*$/.test(plain) || ASKS.test(plain));
}

/** Headings that never start an entry, at any level. */
const PART =
  /^(?:(?:the )?(?:situation|task|action|result|outcome|context|background|challenge|problem|solution|approach|impact|learnings?|lessons?(?: learned)?|what i (?:did|learned)|reflection)s?|(?:my |sample |model )?(?:answer|response)|(?:sample|model) (?:answer|response)s|follow[- ]?ups?(?: questions)?|key ?(?:words|phrases?)|memory hook|notes?)$/;

/** Whether a heading is a part of the answer above it. */
export function isPart(title: string): boolean {
  return PART.test(normalizeLabel(title));
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
