import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { findContentFolders, findRulesFolder } from '../library/folders.ts';

/**
 * Lets pages import the rules' MDX as `@rules/…`, wherever the content folder is; a folder outside the
 * project has no node_modules to compile against, so the runtime is taken from ours.
 */
export function rulesAlias(): AstroIntegration {
  return {
    name: 'greenroom:rules-alias',
    hooks: {
      'astro:config:setup': ({ config, updateConfig }) => {
        const folders = findContentFolders(process.env, fileURLToPath(config.root));
        // A pattern of files has forward slashes, on Windows too.
        const rules = findRulesFolder(folders).replaceAll('\\', '/');
        updateConfig({
          vite: {
            resolve: { alias: { '@rules': rules }, dedupe: ['astro'] },
            server: { fs: { allow: [fileURLToPath(config.root), folders.folder] } },
          },
        });
      },
    },
  };
}
