/** A start tag of a page. */
export interface Tag {
  /** In lower case. */
  name: string;
  /** By their names in lower case; an empty text for one without a value. */
  attributes: ReadonlyMap<string, string>;
  /** What stands in a script or a style sheet; empty for all else. */
  text: string;
}

/** A comment, or a start tag with its attributes, quoted or not; what stands inside a quoted value is neither. */
const TAG =
  /<!--[\s\S]*?-->|<([a-z][a-z0-9-]*)((?:\s+[^\s=>"'/]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+))?|\s*\/)*)\s*>/gi;
const ATTRIBUTE = /([^\s=>"'/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;

/** Reads the start tags of a page that was built: no more of HTML than such a page has. */
export function readTags(html: string): Tag[] {
  const tags: Tag[] = [];
  const pattern = new RegExp(TAG);
  for (let match = pattern.exec(html); match; match = pattern.exec(html)) {
    const name = match[1]?.toLowerCase();
    if (name === undefined) continue;
    const attributes = new Map(
      [...(match[2] ?? '').matchAll(ATTRIBUTE)].map(([, key = '', ...values]) => [
        key.toLowerCase(),
        values.find(Boolean) ?? '',
      ]),
    );
    const start = pattern.lastIndex;
    const holdsText = name === 'script' || name === 'style';
    const end = holdsText ? html.indexOf(`</${name}`, start) : start;
    if (end >= 0) pattern.lastIndex = end;
    tags.push({ name, attributes, text: holdsText ? html.slice(start, end < 0 ? undefined : end) : '' });
  }
  return tags;
}
