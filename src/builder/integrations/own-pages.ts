import type { AstroIntegration } from 'astro';
import type { Edition } from '../../core/library/edition.ts';
import { showsGuide } from '../../site/shows-guide.ts';

/** Pages that a site has or has not: of one without them, nothing of them is built. */
const PAGES = {
  coach: [
    ['/coach', 'coach/pages/index.astro'],
    ['/coach/[rule]', 'coach/pages/[rule].astro'],
  ],
  guide: [['/guide/[...page]', 'guide/pages/[...page].astro']],
} as const;

/** Adds the pages of the coach and of the guide to a site that shows them. */
export function ownPages({ edition, isExample }: { edition: Edition; isExample: boolean }): AstroIntegration {
  const shown = [...(edition.coach ? PAGES.coach : []), ...(showsGuide(edition, isExample) ? PAGES.guide : [])];
  return {
    name: 'greenroom:own-pages',
    hooks: {
      'astro:config:setup': ({ injectRoute }) => {
        for (const [pattern, page] of shown)
          injectRoute({ pattern, entrypoint: new URL(`../../site/${page}`, import.meta.url) });
      },
    },
  };
}
