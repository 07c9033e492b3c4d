import type { Definition } from '../text/definitions.ts';
import { PROPERTIES } from '../text/plain-markdown.ts';

/** Reasons that are not reported, because the lines have no text. */
export const HORIZONTAL_LINE = 'a horizontal line';
export const TOGGLE_TAG = 'a toggle tag';

/** A property that an outliner adds to a page or a block: "collapsed:: true". */
const PROPERTY = new RegExp(`^\\s*(?:[-*+]\\s+)?(?:${PROPERTIES})::(?:\\s|$)`, 'i');

/**
 * Finds lines that are only markup, with the reason to leave them out: metadata, horizontal lines, toggle tags,
 * definitions.
 */
export function findMarkup(
  lines: readonly string[],
  code: readonly boolean[],
  definitions: ReadonlyMap<string, Definition>,
): Map<number, string> {
  const skipped = new Map<number, string>();
  for (const { lines: its } of definitions.values())
    for (const line of its) skipped.set(line, 'nothing imported refers to it');
  const end =
    lines[0]?.trim() === '---' ? lines.findIndex((line, index) => index > 0 && /^(?:---|\.\.\.)\s*$/.test(line)) : -1;
  const isMetadata = end > 0 && lines.slice(1, end).every((line) => /^(?:\s*$|\s*#|\s*-\s|\s|[\w .-]+:)/.test(line));
  lines.forEach((line, index) => {
    if (isMetadata && index <= end) skipped.set(index + 1, 'document metadata');
    else if (code[index]) return;
    else if (/^ {0,3}(?:(?:\*[ \t]*){3,}|(?:_[ \t]*){3,}|(?:-[ \t]*){3,})$/.test(line))
      skipped.set(index + 1, HORIZONTAL_LINE);
    else if (/^\s*(?:#[\p{L}][\w/-]*\s*)+$/u.test(line)) skipped.set(index + 1, 'tags');
    else if (PROPERTY.test(line)) skipped.set(index + 1, 'an outliner property');
    else if (/^\s*<\/?details[^>]*>\s*$/i.test(line)) skipped.set(index + 1, TOGGLE_TAG);
  });
  return skipped;
}
