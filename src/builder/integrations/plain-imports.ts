import type { AstroIntegration } from 'astro';

/** Where the bundler takes the function from that it wraps around `import()`. */
const WRAPPER = '\0vite/preload-helper.js';

/** What it writes for the files to preload, until it knows their names. */
const PRELOADED = '__VITE_PRELOAD__';

/**
 * Loads what is imported on demand without the bundler's wrapper, which preloads style sheets and modules:
 * ours have no sheets, few modules, and the wrapper would be a third of the script of every page.
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
