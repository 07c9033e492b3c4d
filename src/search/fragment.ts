/** An entry's page as the engine keeps it, in a file of its own. */
export interface Fragment {
  /** Its address below the site's own. */
  url: string;
  content: string;
  /** Where each field begins. */
  anchors: { id: string; location: number }[];
  meta: Record<'title' | 'kind' | 'seconds', string>;
}

/** What the unpacked file begins with, before its JSON. */
const SIGNATURE = 'pagefind_dcd';

/** The file of an entry, by the engine's name for the entry. */
export const fragmentFile = (id: string) => `fragment/${id}.pf_fragment`;

/** Reads an unpacked file. Throws when it is not one. */
export function readFragment(text: string): Fragment {
  if (!text.startsWith(SIGNATURE)) throw new Error('The file of an entry is torn.');
  return JSON.parse(text.slice(SIGNATURE.length)) as Fragment;
}
