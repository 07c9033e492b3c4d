import type { Pack } from '../../interviews/pack.ts';

/** The parameters and props of pages that every pack has one of. */
export function packPaths(packs: readonly Pack[]) {
  return packs.map((pack) => ({ params: { slug: pack.slug }, props: { pack } }));
}
