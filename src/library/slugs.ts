import type { TextFile } from './files.ts';
import { type Kind, KINDS } from './kinds.ts';

/** The slugs of each kind for which there is a file, broken or not: what names a broken file is itself right. */
export type Slugs = Readonly<Record<Kind, readonly string[]>>;

/** Lists the slugs that a folder's files stand for. */
export function slugsOf(files: readonly TextFile[]): Slugs {
  const slugs = (kind: Kind) => {
    const { folder, ending } = KINDS[kind];
    return files
      .filter(({ path }) => path.startsWith(`${folder}/`) && path.endsWith(ending))
      .map(({ path }) => path.slice(folder.length + 1, -ending.length).normalize('NFC'));
  };
  return {
    question: slugs('question'),
    story: slugs('story'),
    strength: slugs('strength'),
    weakness: slugs('weakness'),
    rule: slugs('rule'),
    interview: slugs('interview'),
  };
}
