/**
 * The names of HTML tags, as the source of a regular expression. Other text in angle brackets is read as words, such as
 * a type or a gap to fill in.
 */
export const HTML_TAGS = String.raw`(?:a|abbr|address|article|aside|audio|b|base|big|blockquote|body|br|button|canvas|caption|center|cite|code|col|dd|del|details|dfn|div|dl|dt|em|embed|fieldset|figcaption|figure|font|footer|form|frame|h[1-6r]|head|header|html|i|iframe|img|input|ins|kbd|label|legend|li|link|main|map|mark|math|meta|nav|noscript|object|ol|option|p|picture|pre|q|s|samp|script|section|select|small|source|span|strike|strong|style|su[bp]|summary|svg|table|tbody|td|template|textarea|tfoot|th|thead|time|title|tr|u|ul|var|video|wbr)(?=[\s/>])`;

/** Whether something that Markdown reads as HTML is a word, as in "List<Order>". */
export function isWord(html: string): boolean {
  return WORD.test(html);
}

const WORD = new RegExp(`^<(?!${HTML_TAGS})[a-z][^<>=]*>$`, 'i');
