import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import remarkGfm from 'remark-gfm';
import { checkPages } from './src/integrations/check-pages.ts';
import { followContent } from './src/integrations/follow-content.ts';
import { plainImports } from './src/integrations/plain-imports.ts';
import { rulesAlias } from './src/integrations/rules-alias.ts';
import { searchIndex } from './src/integrations/search-index.ts';

export default defineConfig({
  ...(process.env.SITE_URL ? { site: process.env.SITE_URL } : {}),
  base: process.env.BASE_PATH || '/',
  trailingSlash: 'always',
  cacheDir: './.greenroom/cache',
  build: { inlineStylesheets: 'never', assets: '_assets' },
  scopedStyleStrategy: 'class',
  devToolbar: { enabled: false },
  prefetch: false,
  markdown: {
    syntaxHighlight: false,
    processor: unified({
      remarkPlugins: [remarkGfm],
      smartypants: { dashes: false, ellipses: false, backticks: false },
    }),
  },
  integrations: [mdx(), rulesAlias(), followContent(), searchIndex(), plainImports(), checkPages()],
  // One stylesheet and no inlined assets: an answer is three requests, and the policy allows nothing inline.
  vite: {
    build: { assetsInlineLimit: 0, cssCodeSplit: false },
    server: { watch: { ignored: ['**/.greenroom/**'] } },
  },
});
