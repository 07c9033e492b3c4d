import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import type { AstroUserConfig } from 'astro';
import remarkGfm from 'remark-gfm';
import { plainImports } from './plain-imports.ts';

/** The settings that all builds share: those of a site, and those of the one page. */
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
