import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import type { AstroUserConfig } from 'astro';
import remarkGfm from 'remark-gfm';
import { plainImports } from './plain-imports.ts';

/** What every build has in common, of a site and of a page that stands alone. */
export const BASE_CONFIG = {
  trailingSlash: 'always',
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
  integrations: [mdx(), plainImports()],
} satisfies AstroUserConfig;
