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

/** What a search of a site loads. */
type Searched = Pick<Site, 'library' | 'guide'>;

/** In a build, writes the index for search beside the pages. */
export function writeSearchIndex(site: Searched): AstroIntegration {
  let building: Promise<IndexFile[]>;
  return {
    name: 'greenroom:write-search-index',
    hooks: {
      'astro:build:start': () => {
        building = index(site);
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
    },
  };
}

/** In development, serves the index for search of the site that is shown at the time. */
export function serveSearchIndex(current: () => Promise<Searched>): AstroIntegration {
  let base = '/';
  let indexed: { site: Searched; files: Promise<IndexFile[]> } | undefined;
  const filesOf = (site: Searched) => {
    if (indexed?.site !== site) indexed = { site, files: index(site) };
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
          const at = [base, '/'].map((root) => `${root}${INDEX_FOLDER}/`).find((root) => address.startsWith(root));
          if (!at) {
            next();
            return;
          }
          void current()
            .then(filesOf)
            .then(
              (files) => {
                const file = files.find(({ path }) => path === address.slice(at.length));
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

async function index({ library, guide }: Searched): Promise<IndexFile[]> {
  return [
    ...(await buildIndex(library)),
    ...(guide === null ? [] : [toFile(GUIDE_FILE, listSearchPages(readGuideFiles()))]),
  ];
}
