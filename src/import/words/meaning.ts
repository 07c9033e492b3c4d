import { normalizeLabel } from '../../core/answer/star.ts';
import { cleanTitle, isQuestion } from './titles.ts';

/** What comes below a heading. */
export type Meaning =
  | 'contents'
  | 'aside'
  | 'for them'
  | 'rules'
  | 'strengths and weaknesses'
  | 'strengths'
  | 'weaknesses'
  | 'stories'
  | 'question'
  | null;

const CONTENTS =
  /^(?:table of )?contents?$|^inhalt(?:sverzeichnis)?$|^table des matières$|^toc$|^(?:the )?index$|^overview$/;
const RULES =
  /\b(?:goldene regeln|règles d'or|reglas de oro)\b|\b(?:golden|ground) rules?\b|\brules? (?:for|to|of|i)\b|^(?:my )?(?:\w+ )?(?:rules|tips|principles|reminders|advice)(?: (?:for|from|to|on|before)\b.*)?$|\bdo'?s (?:and|&) don'?ts\b/;
const ASIDE =
  /^(?:pay|dress code|what to (?:wear|bring)|things to (?:bring|pack|do|buy|check)(?: .*)?|gehalt.*|salaire.*|(?:useful |further |my )?(?:resources?|links?|references?|sources?|reading)|further reading|to[- ]?dos?(?: lists?)?|(?:to |do not |don't )?(?:bring|pack|wear|forget)|change ?log|about (?!me\b|myself\b|you\b).*|how (?:to use|i use)\b.*|checklists?|logistics|research|company research|salary.*|schedule|prep(?:aration)? plan)$/;
const STRENGTHS =
  /^(?:meine )?stärken$|^(?:mes )?(?:points forts|forces)$|^(?:mis )?fortalezas$|^(?:(?:my|key|top|core|main|greatest|biggest) )*strengths?\b(?! (?:and|&|of (?:the|our)))/;
const WEAKNESSES =
  /^(?:meine )?schwächen$|^(?:mes )?(?:points faibles|faiblesses)$|^(?:mis )?debilidades$|^(?:(?:my|key|top|main|greatest|biggest) )*(?:weakness(?:es)?|areas? (?:of|for|to) (?:improve|improvement|growth|development)|development areas?)\b/;
const STORIES =
  /^(?:(?:my|the|key|core|star|best) )*(?:stories|story bank|star (?:stories|examples|answers)|experiences)\b/;

/** Tells what comes below a heading. Null for an ordinary heading. */
export function meaningOf(title: string): Meaning {
  const plain = normalizeLabel(title);
  if (isForThem(title)) return 'for them';
  if (CONTENTS.test(plain)) return 'contents';
  if (isContainer(title)) return 'strengths and weaknesses';
  if (isQuestion(title)) return 'question';
  if (ASIDE.test(plain)) return 'aside';
  if (RULES.test(plain)) return 'rules';
  if (STRENGTHS.test(plain)) return 'strengths';
  if (WEAKNESSES.test(plain)) return 'weaknesses';
  if (STORIES.test(plain)) return 'stories';
  return null;
}

/** Whether a title is that of a section, not of an answer. */
export function isSection(title: string): boolean {
  const meaning = meaningOf(cleanTitle(title));
  return meaning !== null && meaning !== 'question';
}

/** Whether a title is "Strengths and weaknesses" or the like, which the entries below it answer. */
export function isContainer(title: string): boolean {
  return /\bstrengths?\b.*\bweakness(?:es)?\b|\bweakness(?:es)?\b.*\bstrengths?\b/i.test(title);
}

/** Whether a title announces questions for the interviewer. */
export function isForThem(title: string): boolean {
  return /\bquestions? (?:to ask|for (?:them|(?:the |my |our )?(?:interviewers?|company|panel|team|partners?|(?:hiring )?managers?|board|heads?|employer|school|committee|recruiters?|chair|directors?|practice|firm|trust))|i(?:'ll| will| want to|'d like to)? ask)\b|^(?:things|what) (?:to|i(?:'ll| will| want to|'d like to| would like to)) ask\b|^ask (?:them|at the end)\b|\bfragen an (?:den|die|das|sie)\b|\bquestions à (?:leur )?poser\b|\bpreguntas para\b/i.test(
    title,
  );
}

/** Whether a heading says that questions follow, but not about what. */
export function isGeneral(title: string): boolean {
  return /^(?:my |the |possible |likely |common |interview )*(?:questions?|answers|q ?(?:&|and) ?a|questions (?:&|and) answers)$/i.test(
    title,
  );
}

/** Whether a first-level heading is the title of the document, not a topic. */
export function namesDocument(title: string): boolean {
  return /\b(?:interview|prep\w*|notes|q ?& ?a|questions|answers|behaviou?ral)\b/i.test(title);
}

/** Whether a heading only says that a strength or weakness follows: "My weakness". */
export function isBare(title: string): boolean {
  return /^(?:(?:my|a|the|key|top|core|main|greatest|biggest) )*(?:strengths?|weakness(?:es)?)$/i.test(title);
}
