import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readGuideFiles } from '../../guide/read-files.ts';
import { listSearchPages } from '../../guide/search-pages.ts';
import { GUIDE_FILE, INDEX_FOLDER } from '../../search/data.ts';
import { buildIndex } from '../../search/index/build-index.ts';
import { type IndexFile, toFile } from '../../search/index/files.ts';
import type { Site } from '../../site/make-site.ts';

const TYPES: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.json': 'application/json' };

/** The parts of a site that search needs. */
type SearchedSite = Pick<Site, 'library' | 'guide'>;

/** Writes the index for search beside the pages of a build. */
export function writeSearchIndex(site: SearchedSite): AstroIntegration {
  let building: Promise<IndexFile[]>;
  return {
    name: 'greenroom:write-search-index',
    hooks: {
      'astro:build:start': () => {
        building = makeIndexFiles(site);
        // A failure is thrown when the pages are done.
        building.catch(() => undefined);
      },
      'astro:build:done': async ({ dir }) => {
        for (const { path, content } of await building) {
          const target = join(fileURLToPath(dir), INDEX_FOLDER, path);
          mkdirSync(dirname(target), { recursive: true });
          writeFileSync(target, content);
        }
      },
    },
  };
}

/**
 * Serves the index for search in development.
 * @param current gives the site that is shown now
 */
export function serveSearchIndex(current: () => Promise<SearchedSite>): AstroIntegration {
  let base = '/';
  let indexed: { site: SearchedSite; files: Promise<IndexFile[]> } | undefined;
  const filesOf = (site: SearchedSite) => {
    if (indexed?.site !== site) indexed = { site, files: makeIndexFiles(site) };
    return indexed.files;
  };
  return {
    name: 'greenroom:serve-search-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = `${config.base.replace(/\/$/, '')}/`;
      },
      'astro:server:setup': ({ server, logger }) => {
        server.middlewares.use((request, response, next) => {
          const [address = ''] = (request.url ?? '').split('?');
          const folder = [base, '/'].map((root) => `${root}${INDEX_FOLDER}/`).find((root) => address.startsWith(root));
          if (!folder) {
            next();
            return;
          }
          void current()
            .then(filesOf)
            .then(
              (files) => {
                const file = files.find(({ path }) => path === address.slice(folder.length));
                if (!file) response.statusCode = 404;
                response.setHeader('content-type', TYPES[extname(address)] ?? 'application/octet-stream');
                response.end(file?.content);
              },
              (error: unknown) => {
                indexed = undefined;
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

async function makeIndexFiles({ library, guide }: SearchedSite): Promise<IndexFile[]> {
  return [
    ...(await buildIndex(library)),
    ...(guide === null ? [] : [toFile(GUIDE_FILE, listSearchPages(readGuideFiles()))]),
  ];
}
