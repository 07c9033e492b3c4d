import type { AstroIntegration } from 'astro';
import { EDITIONS, type EditionName } from '../../core/library/edition.ts';

/** Adds the pages of the coach to a site that shows it; of one that does not, nothing of them is built. */
export function coachPages(): AstroIntegration {
  return {
    name: 'greenroom:coach-pages',
    hooks: {
      'astro:config:setup': ({ injectRoute }) => {
        if (!EDITIONS[(process.env['GREENROOM_EDITION'] ?? 'public') as EditionName].coach) return;
        for (const [pattern, page] of [
          ['/coach', 'index.astro'],
          ['/coach/[rule]', '[rule].astro'],
        ] as const)
          injectRoute({ pattern, entrypoint: new URL(`../../site/coach/pages/${page}`, import.meta.url) });
      },
    },
  };
}
