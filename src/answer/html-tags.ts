/** Names of HTML's own tags, as a pattern; what else stands in angle brackets is a word: a type, a gap to fill in. */
export const HTML_TAGS = String.raw`(?:a|abbr|b|big|blockquote|br|center|code|del|details|div|em|font|h[1-6r]|i|iframe|img|ins|kbd|li|link|mark|meta|ol|p|pre|q|s|script|small|span|strike|strong|style|su[bp]|summary|table|tbody|t[dhr]|thead|u|ul)\b`;

/** "List<Order>": whether what Markdown takes for HTML is a word that people say. */
export function isWord(html: string): boolean {
  return WORD.test(html);
}

const WORD = new RegExp(`^<(?!${HTML_TAGS})[a-z][^<>]*>$`, 'i');
