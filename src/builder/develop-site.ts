import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, HookParameters } from 'astro';
import { formatText } from '../coach/report/text.ts';
import { readSpeller } from '../core/language/spelling/read-speller.ts';
import type { Content } from '../core/library/content.ts';
import { formatLine } from '../core/diagnostics/format.ts';
import { showControls } from '../core/show-controls.mjs';
import type { ContentFolders } from '../machine/folders.ts';
import { readContent } from '../machine/read-content.ts';
import type { makeSite, Site } from '../site/make-site.ts';
import { optionalPages } from './integrations/optional-pages.ts';
import {
  holdValues,
  invalidateSite,
  provideSource,
  SITE_MODULE,
  type SiteSource,
} from './integrations/provide-site.ts';
import { serveSearchIndex } from './integrations/search-index.ts';
import { watchAnswers } from './serve/watch-answers.ts';
import { readSiteSettings } from './site-settings.ts';

type Server = HookParameters<'astro:server:setup'>['server'];

/** A site in development, which follows each save. */
export interface DevelopedSite {
  /** The integrations that serve it. */
  integrations: AstroIntegration[];
  /** The site that its pages show now. */
  current: () => Promise<Site>;
}

const MAKE_SITE = fileURLToPath(new URL('../site/make-site.ts', import.meta.url));

/**
 * Makes a site that follows each save of the answers and of the code. A save is read once: the pages, the search and the
 * coach all use the same site. If there are errors in the answers, they are logged, and the last good site stays.
 * @param first the content as it is now
 */
export function developSite({ folder, defaults }: ContentFolders, first: Content): DevelopedSite {
  const settings = readSiteSettings(folder, 'development');
  let server: Server | undefined;
  const current = async (): Promise<Site> => {
    // Loaded as the pages load it, so that this is the site that they show.
    const { runner } = server!.environments.ssr as unknown as { runner: { import: (id: string) => Promise<unknown> } };
    return ((await runner.import(SITE_MODULE)) as { default: Site }).default;
  };
  const follow: AstroIntegration = {
    name: 'greenroom:follow-content',
    hooks: {
      'astro:server:setup': ({ server: started, logger }) => {
        server = started;
        const show = async (path: string) => {
          const { content, problems } = readContent(folder, defaults);
          for (const problem of problems)
            logger[problem.severity === 'error' ? 'error' : 'warn'](showControls(formatLine(problem)));
          if (!content) return;
          await holdValues(valuesOf(content));
          invalidateSite(started);
          started.ws.send({ type: 'full-reload' });
          const file = relative(folder, path).replaceAll('\\', '/');
          const { findings, subjects } = (await current()).coached;
          const saved = findings.filter((finding) => finding.file === file);
          if (saved.length || subjects.some((subject) => subject.file === file))
            logger.info(showControls(`The coach on ${file}:\n${formatText(saved)}`));
        };
        const stop = watchAnswers(folder, {
          onSave: (path) => void show(path).catch((error: unknown) => logger.error(String(error))),
          onGone: () =>
            logger.warn(`${folder} is not there any more. The last good site stays, until the folder is back.`),
          onError: (error) =>
            logger.error(`What you save is no longer shown: ${String(error)}. Stop this command, and start it again.`),
        });
        started.httpServer?.once('close', () => void stop());
      },
    },
  };
  const valuesOf = (content: Content): SiteSource['values'] => ({
    made: [content, { ...settings, speller: readSpeller(content.site) }] satisfies Parameters<typeof makeSite>,
  });
  // Runs where the pages are loaded, so that a save of the code changes the site, too.
  const code = `import { makeSite } from ${JSON.stringify(MAKE_SITE.replaceAll('\\', '/'))};\nexport default makeSite(...held.made);`;
  return {
    integrations: [
      provideSource({ code, values: valuesOf(first) }),
      optionalPages(settings),
      serveSearchIndex(current),
      follow,
    ],
    current,
  };
}
