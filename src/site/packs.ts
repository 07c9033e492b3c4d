import { buildPack, type Pack } from '../interviews/pack.ts';
import { content, library } from './library.ts';
import { paths } from './paths.ts';
import type { Place } from './place.ts';

/** The pack of every interview, in the site's order. */
export const packs: readonly Pack[] = library.interviews.map((interview) => buildPack(content, interview));

/** The address and the pack of each page that every pack has one of. */
export function packPaths() {
  return packs.map((pack) => ({ params: { slug: pack.slug }, props: { pack } }));
}

/** The pack as a place: its questions and stories have pages there, and nothing leads back to the neutral text. */
export function placeOf(pack: Pack): Place {
  const has = new Set([...pack.library.questions, ...pack.library.stories]);
  return {
    entry: (entry) =>
      [...has].some(({ kind, slug }) => kind === entry.kind && slug === entry.slug) ? paths.inPack(pack, entry) : null,
    competency: () => null,
    sheet: paths.sheetOf(pack),
  };
}
