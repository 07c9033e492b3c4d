/** Separates the id of an entry from the id of a section in it. No file name, and so no slug, contains it. */
const SECTION_SEPARATOR = '/';

/** The prefix of all ids in an entry, so that ids on the page are unique. */
export function prefixOf(id: string): string {
  return id + SECTION_SEPARATOR;
}

/** The address of an entry on the page, or of a section of it. */
export function addressOf(id: string, section = ''): string {
  return `#${encodeURIComponent(section ? prefixOf(id) + section : id)}`;
}

/** The id in the hash of an address. Empty if it cannot be decoded. */
export function idIn(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return '';
  }
}
