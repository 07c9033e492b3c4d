/** A file of the engine with the text of one entry. */
export interface Fragment {
  /** The address of its page, below the site's own. */
  url: string;
  content: string;
  /** Where each field starts. */
  anchors: { id: string; location: number }[];
  meta: Record<'title' | 'kind' | 'seconds', string>;
}

/** The start of the unpacked file, before its JSON. */
const SIGNATURE = 'pagefind_dcd';

/** The path of the file with an entry's text, by the engine's id of the entry. */
export const fragmentFile = (id: string) => `fragment/${id}.pf_fragment`;

/**
 * Reads an unpacked file with an entry's text.
 * @throws when it is not one
 */
export function readFragment(text: string): Fragment {
  if (!text.startsWith(SIGNATURE)) throw new Error('The file of an entry is torn.');
  return JSON.parse(text.slice(SIGNATURE.length)) as Fragment;
}
