import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { findPolicyBreaches } from '../../site/policy/policy.ts';

/** Fails the build if a page holds something that its policy blocks, or that the policy does not cover. */
export function checkPages(): AstroIntegration {
  return {
    name: 'greenroom:check-pages',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
          path.endsWith('.html'),
        );
        const breaches = pages.flatMap((page) =>
          findPolicyBreaches(readFileSync(join(folder, page), 'utf8')).map((breach) => `${page}: ${breach}`),
        );
        if (breaches.length)
          throw new Error(
            `${breaches.length} breaches of the content security policy:\n${breaches.slice(0, 20).join('\n')}`,
          );
      },
    },
  };
}
