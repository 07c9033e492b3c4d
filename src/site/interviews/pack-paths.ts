import type { Pack } from '../../interviews/pack.ts';

/** The address parameters of each pack, for pages that every pack has. */
export function packPaths(packs: readonly Pack[]) {
  return packs.map((pack) => ({ params: { slug: pack.slug }, props: { pack } }));
}
