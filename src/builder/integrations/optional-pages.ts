import type { AstroIntegration } from 'astro';
import type { Edition } from '../../core/library/edition.ts';
import { showsGuide } from '../../site/shows-guide.ts';

/** The addresses and files of pages that not every site has. */
const OPTIONAL_PAGES = {
  coach: [
    ['/coach', 'coach/pages/index.astro'],
    ['/coach/[rule]', 'coach/pages/[rule].astro'],
  ],
  guide: [['/guide/[...page]', 'guide/pages/[...page].astro']],
} as const;

/** Adds the pages of the coach and of the guide to a site that shows them. Another site builds nothing of them. */
export function optionalPages({ edition, isExample }: { edition: Edition; isExample: boolean }): AstroIntegration {
  const pages = [
    ...(edition.coach ? OPTIONAL_PAGES.coach : []),
    ...(showsGuide(edition, isExample) ? OPTIONAL_PAGES.guide : []),
  ];
  return {
    name: 'greenroom:optional-pages',
    hooks: {
      'astro:config:setup': ({ injectRoute }) => {
        for (const [pattern, page] of pages)
          injectRoute({ pattern, entrypoint: new URL(`../../site/${page}`, import.meta.url) });
      },
    },
  };
}
