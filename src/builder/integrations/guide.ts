import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { showsGuide } from '../../site/shows-guide.ts';
import { EDITIONS, type EditionName } from '../../core/library/edition.ts';
import { findContentFolders, isExampleFolder } from '../../machine/folders.ts';

/** Adds the pages of the guide to a site that shows it; of one that does not, nothing of them is built. */
export function guide(): AstroIntegration {
  return {
    name: 'greenroom:guide',
    hooks: {
      'astro:config:setup': ({ config, injectRoute }) => {
        const root = fileURLToPath(config.root);
        const { folder } = findContentFolders(process.env, root);
        const edition = EDITIONS[(process.env['GREENROOM_EDITION'] ?? 'public') as EditionName];
        if (!showsGuide(edition, isExampleFolder(folder, root))) return;
        injectRoute({
          pattern: '/guide/[...page]',
          entrypoint: new URL('../../site/guide/pages/[...page].astro', import.meta.url),
        });
      },
    },
  };
}
