import type { AstroIntegration } from 'astro';

/** The module with the function that the bundler wraps around `import()`. */
const WRAPPER = '\0vite/preload-helper.js';

/** What the bundler writes for the list of files to preload, until it knows their names. */
const PRELOADED = '__VITE_PRELOAD__';

/**
 * Removes the bundler's wrapper around `import()`, which preloads style sheets and modules. Our imports on demand have no
 * style sheets and few modules, and the wrapper would be a third of the script of every page.
 */
export function plainImports(): AstroIntegration {
  return {
    name: 'greenroom:plain-imports',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'greenroom:plain-imports',
                enforce: 'pre',
                load: (id) => (id === WRAPPER ? 'export const __vitePreload = (load) => load();' : null),
                renderChunk: (code) => (code.includes(PRELOADED) ? code.replaceAll(PRELOADED, '[]') : null),
              },
            ],
          },
        });
      },
    },
  };
}
