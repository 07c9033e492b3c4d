import { buildPack, type Pack } from '../interviews/pack.ts';
import { content, library } from './library.ts';

/** The pack of every interview, in the site's order. */
export const packs: readonly Pack[] = library.interviews.map((interview) => buildPack(content, interview));

/** The address parameters of each pack, for pages that every pack has. */
export function packPaths() {
  return packs.map((pack) => ({ params: { slug: pack.slug }, props: { pack } }));
}
