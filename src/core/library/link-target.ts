import { type Kind, KINDS, kindOfFolder } from './kinds.ts';

/** The entry that a link leads to. */
export interface LinkTarget {
  kind: Kind;
  slug: string;
  /** The part after `#`. Empty if there is none. */
  fragment: string;
}

/**
 * Reads a link to an entry: `../stories/x.md`, `stories/x`, `/stories/x/` or, in the same folder, `x.md`. Null if it
 * does not name an entry.
 */
export function readLinkTarget(url: string, from: Kind): LinkTarget | null {
  const [path = '', fragment = ''] = url.split('#', 2);
  if (path.includes('?')) return null;
  let decoded: string;
  try {
    decoded = decodeURIComponent(path);
  } catch {
    return null;
  }
  const parts = decoded
    .replace(/\.mdx?$/, '')
    .split('/')
    .filter((part) => part && part !== '.' && part !== '..');
  const [folder, slug] = parts.length === 1 ? [KINDS[from].folder, parts[0]] : parts.slice(-2);
  const kind = folder ? kindOfFolder(folder) : undefined;
  return kind && slug && parts.length <= 2 ? { kind, slug: slug.normalize('NFC'), fragment } : null;
}
