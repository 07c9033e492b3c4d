/** Most characters of a file name, without its extension. */
const MOST_SLUG_CHARACTERS = 60;

/** Names that an operating system reserves, or that a content folder ignores. */
const RESERVED = /^(?:readme|license|con|prn|aux|nul|com\d|lpt\d)$/;

/** Makes a slug of a title: its words in lower case, joined by hyphens. */
export function slugOf(title: string): string {
  const words = title
    .normalize('NFKD')
    .replace(/(?<=\p{Script=Latin}\p{M}*)\p{M}/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/['’]/g, '')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter(Boolean);
  let slug = [...(words[0] ?? 'untitled')].slice(0, MOST_SLUG_CHARACTERS).join('');
  for (const word of words.slice(1)) {
    if (slug.length + word.length >= MOST_SLUG_CHARACTERS) break;
    slug += `-${word}`;
  }
  return RESERVED.test(slug) ? `${slug}-1` : slug;
}
