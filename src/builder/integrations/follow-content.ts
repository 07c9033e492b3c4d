import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { formatText } from '../../coach/report/text.ts';
import { reviewContent } from '../../coach/review.ts';
import { readSpeller } from '../../coach/spelling/read-speller.ts';
import { findContentFolders } from '../../machine/folders.ts';
import { formatLine } from '../../core/diagnostics/format.ts';
import { readContent } from '../../machine/read-content.ts';
import { showControls } from '../../core/show-controls.mjs';
import { followSaves } from './follow-saves.ts';

/** In development, shows what is saved in the content folder, and keeps the last good content when it is broken. */
export function followContent(): AstroIntegration {
  return {
    name: 'greenroom:follow-content',
    hooks: {
      'astro:server:setup': ({ server, logger }) => {
        const { folder, defaults } = findContentFolders(
          process.env,
          fileURLToPath(new URL('../../..', import.meta.url)),
        );
        followSaves(server, folder, logger, (path) => {
          const { content, problems } = readContent(folder, defaults);
          for (const problem of problems)
            logger[problem.severity === 'error' ? 'error' : 'warn'](showControls(formatLine(problem)));
          if (!content) return;
          for (const environment of Object.values(server.environments)) environment.moduleGraph.invalidateAll();
          server.ws.send({ type: 'full-reload' });
          const file = relative(folder, path).replaceAll('\\', '/');
          const { findings, subjects } = reviewContent(content, { speller: readSpeller(content.site) });
          const saved = findings.filter((finding) => finding.file === file);
          if (saved.length || subjects.some((subject) => subject.file === file))
            logger.info(showControls(`The coach on ${file}:\n${formatText(saved)}`));
        });
      },
    },
  };
}
