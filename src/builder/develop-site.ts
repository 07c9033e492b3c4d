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
import { ownPages } from './integrations/own-pages.ts';
import { hold, invalidate, provideSource, SITE_MODULE, type Source } from './integrations/provide-site.ts';
import { serveSearchIndex } from './integrations/search-index.ts';
import { watchAnswers } from './serve/watch-answers.ts';
import { readSiteSettings } from './site-settings.ts';

type Server = HookParameters<'astro:server:setup'>['server'];

/** A site that follows what is saved. */
export interface DevelopedSite {
  /** What Astro needs to serve it. */
  integrations: AstroIntegration[];
  /** What its pages show now. */
  current: () => Promise<Site>;
}

const MAKE_SITE = fileURLToPath(new URL('../site/make-site.ts', import.meta.url));

/**
 * Follows a folder of answers and the code: each save is read once, the pages make one site of it, and all that tells of
 * it asks for that site. Content with errors is reported, and the last good one stays.
 * @param first the content as it is now
 */
export function developSite({ folder, defaults }: ContentFolders, first: Content): DevelopedSite {
  const settings = readSiteSettings(folder, 'development');
  let server: Server | undefined;
  const current = async (): Promise<Site> => {
    // The pages' own loader, so that theirs is the site that is made.
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
          await hold(valuesOf(content));
          invalidate(started);
          started.ws.send({ type: 'full-reload' });
          const file = relative(folder, path).replaceAll('\\', '/');
          const { findings, subjects } = (await current()).coached;
          const saved = findings.filter((finding) => finding.file === file);
          if (saved.length || subjects.some((subject) => subject.file === file))
            logger.info(showControls(`The coach on ${file}:\n${formatText(saved)}`));
        };
        const stop = watchAnswers(folder, {
          onSave: (path) => void show(path).catch((error: unknown) => logger.error(String(error))),
          onGone: () => logger.warn(`${folder} is not there any more. What was last read stays, until it is back.`),
          onError: (error) => logger.error(`What you save is no longer seen: ${String(error)}. Start again.`),
        });
        started.httpServer?.once('close', () => void stop());
      },
    },
  };
  const valuesOf = (content: Content): Source['values'] => ({
    made: [content, { ...settings, speller: readSpeller(content.site) }] satisfies Parameters<typeof makeSite>,
  });
  // Made where the pages are loaded, from code that follows each save, too.
  const code = `import { makeSite } from ${JSON.stringify(MAKE_SITE.replaceAll('\\', '/'))};\nexport default makeSite(...held.made);`;
  return {
    integrations: [
      provideSource({ code, values: valuesOf(first) }),
      ownPages(settings),
      serveSearchIndex(current),
      follow,
    ],
    current,
  };
}
