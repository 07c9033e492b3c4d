/** What stands between the ids of an entry and of a place within it: no file, and so no entry, is called so. */
const WITHIN = '/';

/** What the ids within an entry begin with: on this page, each has its own. */
export function prefixOf(id: string): string {
  return id + WITHIN;
}

/** The address of an entry on the page that holds them all, or of a section of it. */
export function addressOf(id: string, section = ''): string {
  return `#${encodeURIComponent(section ? prefixOf(id) + section : id)}`;
}

/** The id that an address ends in; nothing for one that was mangled. */
export function idIn(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return '';
  }
}
