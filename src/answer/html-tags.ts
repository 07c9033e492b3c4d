/** HTML's own tags, as a pattern; what else stands in angle brackets is a word: a type, a gap to fill in. */
export const HTML_TAGS = String.raw`(?:a|abbr|address|article|aside|audio|b|base|big|blockquote|body|br|button|canvas|caption|center|cite|code|col|dd|del|details|dfn|div|dl|dt|em|embed|fieldset|figcaption|figure|font|footer|form|frame|h[1-6r]|head|header|html|i|iframe|img|input|ins|kbd|label|legend|li|link|main|map|mark|math|meta|nav|noscript|object|ol|option|p|picture|pre|q|s|samp|script|section|select|small|source|span|strike|strong|style|su[bp]|summary|svg|table|tbody|td|template|textarea|tfoot|th|thead|time|title|tr|u|ul|var|video|wbr)(?=[\s/>])`;

/** "List<Order>": whether what Markdown takes for HTML is a word that people say. */
export function isWord(html: string): boolean {
  return WORD.test(html);
}

const WORD = new RegExp(`^<(?!${HTML_TAGS})[a-z][^<>=]*>$`, 'i');
