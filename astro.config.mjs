import { defineConfig } from 'astro/config';
import { BASE_CONFIG } from './src/builder/integrations/base-config.ts';
import { checkPages } from './src/builder/integrations/check-pages.ts';
import { ownRequests } from './src/builder/integrations/own-requests.ts';

export default defineConfig({
  ...BASE_CONFIG,
  ...(process.env.SITE_URL ? { site: process.env.SITE_URL } : {}),
  base: process.env.BASE_PATH || '/',
  cacheDir: './.greenroom/cache',
  build: { inlineStylesheets: 'never', assets: '_assets' },
  // What is built of somebody's answers adds its own: src/builder.
  integrations: [...BASE_CONFIG.integrations, ownRequests(), checkPages()],
  // One stylesheet and no inlined assets: an answer is three requests, and the policy allows nothing inline.
  vite: {
    build: { assetsInlineLimit: 0, cssCodeSplit: false },
    // The packages that run in the browser. In development Vite would find one when a page asks for it, and answer the
    // page's script with an error.
    optimizeDeps: { include: ['escape-string-regexp', 'fastest-levenshtein', 'minisearch', 'porter2'] },
    // No page of another address reads what is shown here.
    server: { cors: false, watch: { ignored: ['**/.greenroom/**'] } },
  },
});
