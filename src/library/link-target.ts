import { type Kind, KINDS, kindOfFolder } from './kinds.ts';

/** The entry that a link inside an answer leads to. */
export interface LinkTarget {
  kind: Kind;
  slug: string;
  /** What follows the `#`, or an empty string. */
  fragment: string;
}

/**
 * Reads a link as a person writes it: `../stories/x.md`, `stories/x`, `/stories/x/` or, within a folder,
 * `x.md`. Null when it names no entry.
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
