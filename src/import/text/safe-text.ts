import escapeStringRegexp from 'escape-string-regexp';
import { outsideCode, replaceOutsideSpans } from './outside-code.ts';

const LINK = /(!?)\[([^\][\n]*)\]\(\s*<?((?:[^()\s<>]|\([^()\s]*\))*)>?(?:\s+"[^"\n]*")?\s*\)/g;

/** Most characters of an address that are read around a name. */
const LONGEST = 300;

/** What ends a word that may be an address. */
const EDGE = /[\s()<>[\]"'“”]/;

/**
 * Makes a text valid in a content folder: links out of the folder become text, except to the web, and unknown variables
 * are escaped. Replaces a company's name with its variable. Does not change code.
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
  while (from > Math.max(0, start - LONGEST) && !EDGE.test(text.charAt(from - 1))) from -= 1;
  while (to < Math.min(text.length, end + LONGEST) && !EDGE.test(text.charAt(to))) to += 1;
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
