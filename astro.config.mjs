import { defineConfig } from 'astro/config';
import { BASE_CONFIG } from './src/builder/integrations/base-config.ts';
import { checkPages } from './src/builder/integrations/check-pages.ts';
import { coachPages } from './src/builder/integrations/coach-pages.ts';
import { followContent } from './src/builder/integrations/follow-content.ts';
import { guide } from './src/builder/integrations/guide.ts';
import { ownRequests } from './src/builder/integrations/own-requests.ts';
import { searchIndex } from './src/builder/integrations/search-index.ts';

export default defineConfig({
  ...BASE_CONFIG,
  ...(process.env.SITE_URL ? { site: process.env.SITE_URL } : {}),
  base: process.env.BASE_PATH || '/',
  cacheDir: './.greenroom/cache',
  build: { inlineStylesheets: 'never', assets: '_assets' },
  integrations: [
    ...BASE_CONFIG.integrations,
    ownRequests(),
    followContent(),
    guide(),
    coachPages(),
    searchIndex(),
    checkPages(),
  ],
  // One stylesheet and no inlined assets: an answer is three requests, and the policy allows nothing inline.
  vite: {
    build: { assetsInlineLimit: 0, cssCodeSplit: false },
    // No page of another address reads what is shown here.
    server: { cors: false, watch: { ignored: ['**/.greenroom/**'] } },
  },
});
