import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { findContentFolders } from '../library/folders.ts';
import { readContent } from '../library/read.ts';

/**
 * Lets pages import the rules' MDX as `@rules/…`, wherever the content folder is; a folder outside the
 * project has no node_modules to compile against, so the runtime is taken from ours.
 */
export function rulesAlias(): AstroIntegration {
  return {
    name: 'greenroom:rules-alias',
    hooks: {
      'astro:config:setup': ({ config, updateConfig }) => {
        const { folder, ours } = findContentFolders(process.env, fileURLToPath(config.root));
        const rules = readContent(folder, ours).content?.rulesFolder ?? `${ours}/rules`;
        updateConfig({
          vite: {
            resolve: { alias: { '@rules': rules }, dedupe: ['astro'] },
            server: { fs: { allow: [fileURLToPath(config.root), folder] } },
          },
        });
      },
    },
  };
}
