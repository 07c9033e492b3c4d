import { outsideCode, replaceOutsideSpans } from './outside-code.ts';

const LINK = /(!?)\[([^\][\n]*)\]\(\s*<?((?:[^()\s<>]|\([^()\s]*\))*)>?(?:\s+"[^"\n]*")?\s*\)/g;

/** How far around a name an address is followed, in characters. */
const LONGEST = 300;

/** What ends a word that may be an address. */
const EDGE = /[\s()<>[\]"'“”]/;

/**
 * Text as a content folder may hold it: links that lead out of it only where they are addresses of the web, and no
 * variables that nobody defined. A company's name becomes its variable. What is code stays as it is.
 */
export function safeText(text: string, company?: string): string {
  return outsideCode(text, (prose) => {
    const safe = safeProse(prose);
    return company ? nameCompany(safe, company) : safe;
  });
}

/** The same for the text of a rule, which is MDX: braces and tags are code there, and so are lines that import or export. */
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

/** Writes a company's name as its variable, where it is no part of an address. */
function nameCompany(text: string, company: string): string {
  const name = new RegExp(String.raw`(?<![\p{L}\p{N}])${escapeRegExp(company)}(?![\p{L}\p{N}])`, 'giu');
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

/** Whether a word is an address of the web or of mail, and more than a company that is called so. */
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

function escapeRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
