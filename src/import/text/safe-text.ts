import escapeStringRegexp from 'escape-string-regexp';
import { outsideCode, replaceOutsideSpans } from './outside-code.ts';

const LINK = /(!?)\[([^\][\n]*)\]\(\s*<?((?:[^()\s<>]|\([^()\s]*\))*)>?(?:\s+"[^"\n]*")?\s*\)/g;

/** How many characters of an address are read on each side of a name. */
const MOST_CHARACTERS_AROUND = 300;

/** A character that ends a word. */
const WORD_END = /[\s()<>[\]"'“”]/;

/**
 * Makes a text valid in a folder of answers: turns links to other files into text, and escapes variables. Replaces a
 * company's name with {{company}}. Does not change code.
 */
export function safeText(text: string, company?: string): string {
  return outsideCode(text, (prose) => {
    const safe = safeProse(prose);
    return company ? nameCompany(safe, company) : safe;
  });
}

/** Makes a rule's text valid MDX: escapes braces, tags, and lines that import or export. */
export function safeMdx(text: string): string {
  return outsideCode(text, (prose) => escapeCode(safeProse(prose)));
}

function safeProse(text: string): string {
  const linked = replaceOutsideSpans(text, LINK, (whole, [picture = '', label = '', target = '']) =>
    picture === '' && /^(?:https?:|mailto:)/i.test(target)
      ? whole
      : [label, target && `(${target})`].filter(Boolean).join(' '),
  );
  return replaceOutsideSpans(linked, /\{(?=\{)/g, () => '{ ');
}

/** Replaces a company's name with its variable, except in addresses. */
function nameCompany(text: string, company: string): string {
  const name = new RegExp(String.raw`(?<![\p{L}\p{N}])${escapeStringRegexp(company)}(?![\p{L}\p{N}])`, 'giu');
  return replaceOutsideSpans(text, name, (whole, _, at) => {
    return isAddress(wordAround(text, at, at + whole.length), company) ? whole : '{{company}}';
  });
}

function wordAround(text: string, start: number, end: number): string {
  let [from, to] = [start, end];
  while (from > Math.max(0, start - MOST_CHARACTERS_AROUND) && !WORD_END.test(text.charAt(from - 1))) from -= 1;
  while (to < Math.min(text.length, end + MOST_CHARACTERS_AROUND) && !WORD_END.test(text.charAt(to))) to += 1;
  return text.slice(from, to).replace(/[.,;:!?]+$/, '');
}

/** Whether a word is a web or mail address, and not just the company's name. */
function isAddress(word: string, company: string): boolean {
  if (word.toLowerCase() === company.toLowerCase()) return false;
  return /:\/\/|@|^www\.|^mailto:/i.test(word) || /^[\w-]+(?:\.[\w-]+)+(?:\/|$)/.test(word);
}

function escapeCode(text: string): string {
  const escaped = replaceOutsideSpans(text, /(\\*)([{<])/g, (whole, [slashes = '', mark = '']) =>
    slashes.length % 2 ? whole : `${slashes}\\${mark}`,
  );
  return replaceOutsideSpans(escaped, /^(import|export)\b/gm, (word) => ` ${word}`);
}
