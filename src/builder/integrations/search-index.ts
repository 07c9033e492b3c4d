import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readGuideFiles } from '../../guide/read-files.ts';
import { listSearchPages } from '../../guide/search-pages.ts';
import { showsGuide } from '../../site/shows-guide.ts';
import { EDITIONS, type EditionName } from '../../core/library/edition.ts';
import { findContentFolders, isExampleFolder } from '../../machine/folders.ts';
import { readLibrary } from '../../machine/read-library.ts';
import { GUIDE_FILE, INDEX_FOLDER } from '../../search/data.ts';
import { buildIndex } from '../../search/index/build-index.ts';
import { type IndexFile, toFile } from '../../search/index/files.ts';
import { followSaves } from './follow-saves.ts';

const TYPES: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.json': 'application/json' };

/** Indexes the library for search: beside the pages in a build, in memory and anew after each save in development. */
export function searchIndex(): AstroIntegration {
  const root = fileURLToPath(new URL('../../..', import.meta.url));
  const folders = findContentFolders(process.env, root);
  const guide = (edition: EditionName) =>
    showsGuide(EDITIONS[edition], isExampleFolder(folders.folder, root))
      ? [toFile(GUIDE_FILE, listSearchPages(readGuideFiles()))]
      : [];
  const index = async (edition: EditionName) => [
    ...(await buildIndex(readLibrary(folders, edition).library)),
    ...guide(edition),
  ];
  let building: Promise<IndexFile[]>;
  let base = '/';
  return {
    name: 'greenroom:search-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = `${config.base.replace(/\/$/, '')}/`;
      },
      'astro:build:start': () => {
        building = index((process.env['GREENROOM_EDITION'] ?? 'public') as EditionName);
        // Whether it failed is asked when the pages are done.
        building.catch(() => undefined);
      },
      'astro:build:done': async ({ dir }) => {
        for (const { path, content } of await building) {
          const target = join(fileURLToPath(dir), INDEX_FOLDER, path);
          mkdirSync(dirname(target), { recursive: true });
          writeFileSync(target, content);
        }
      },
      'astro:server:setup': ({ server, logger }) => {
        let current: Promise<IndexFile[]> | undefined;
        followSaves(server, folders.folder, logger, () => (current = undefined));
        server.middlewares.use((request, response, next) => {
          const [address = ''] = (request.url ?? '').split('?');
          const at = [base, '/'].map((root) => `${root}${INDEX_FOLDER}/`).find((root) => address.startsWith(root));
          if (!at) {
            next();
            return;
          }
          current ??= index('development');
          current.then(
            (files) => {
              const file = files.find(({ path }) => path === address.slice(at.length));
              if (!file) response.statusCode = 404;
              response.setHeader('content-type', TYPES[extname(address)] ?? 'application/octet-stream');
              response.end(file?.content);
            },
            (error: unknown) => {
              current = undefined;
              logger.error(String(error));
              response.statusCode = 500;
              response.end();
            },
          );
        });
      },
    },
  };
}
