import { CUES, HEADLINE_LENGTH } from '../../core/library/schemas/fields.ts';
import { unquote } from '../text/text-lines.ts';
import { isQuestion, stripMarks } from '../words/titles.ts';

/** The fields of an entry besides its title and text. */
export interface Fields {
  headline: string | undefined;
  cues: string[];
  followUps: { asks: string; answer?: string }[];
}

/** Turns a memory hook or key phrases into cues. False when there are too few. */
export function takeCues(lines: readonly string[], fields: Fields): boolean {
  const items = lines
    .filter((line) => line.trim())
    .map((line) => stripMarks(line.replace(/^\s*(?:[-*+•]|\d+[.)])\s+/, '')));
  const [only = ''] = items;
  const cues = (
    items.length > 1 ? items : only.replace(/\s+/g, ' ').split(/\s*(?:→|->|=>|[|;•·]|\s[–—/]\s|,(?!\d))\s*/)
  )
    .map((cue) => cue.trim().replace(/[.,;]$/, ''))
    .filter(Boolean);
  if (cues.length < CUES.least || new Set(cues).size < cues.length) return false;
  fields.cues =
    cues.length > CUES.most ? [...cues.slice(0, CUES.most - 1), cues.slice(CUES.most - 1).join(', ')] : cues;
  return true;
}

/** Turns a sentence into a headline. False if it is too long. */
export function takeHeadline(lines: readonly string[], fields: Fields): boolean {
  const text = unquote(lines).filter((line) => line.trim());
  const line = stripMarks(text.join(' ')).replace(/\s+/g, ' ');
  if (!line || line.length > HEADLINE_LENGTH || lines.some((other) => /^\s*(?:[-*+]|\d+[.)]|#)\s/.test(other)))
    return false;
  fields.headline = line;
  return true;
}

/** Turns a list of questions into follow-ups. False if it is not one. */
export function takeFollowUps(lines: readonly string[], fields: Fields): boolean {
  const items: string[] = [];
  for (const line of lines) {
    const isBelow = items.length > 0 && /^ {2,}/.test(line) && !line.trimEnd().endsWith('?');
    if (!isBelow && /^ {0,3}(?:[-*+•]|\d+[.)])\s+/.test(line))
      items.push(line.replace(/^ {0,3}(?:[-*+•]|\d+[.)])\s+/, ''));
    else if (line.trim() && items.length)
      items.push(`${items.pop() ?? ''} ${line.trim().replace(isBelow ? /^(?:[-*+•]|\d+[.)])\s+/ : /^$/, '')}`);
    else if (line.trim()) items.push(line.trim());
  }
  const matches = items.map((item) => /^(.*?\?)["”*_]*\s*(?:[–—:→>=-]+\s*)?(.*)$/.exec(stripMarks(item)));
  if (!matches.length || matches.some((match) => !match || !isQuestion(match[1] ?? ''))) return false;
  for (const match of matches) {
    const [, asks = '', answer = ''] = match ?? [];
    fields.followUps.push({ asks: asks.trim(), ...(answer.trim() ? { answer: answer.trim() } : {}) });
  }
  return true;
}
