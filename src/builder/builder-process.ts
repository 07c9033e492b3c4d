// The process that builds the site of `npm start` each time it is asked. It loads everything once, and then waits.
import type { BuildOutcome } from './builder.ts';
import { describeDamage } from '../machine/setup/damage.mjs';
import { contentFolders, localSite, ROOT } from '../machine/project.ts';
import { buildLocalSite } from './local-site.ts';
import { guardConsole } from '../core/show-controls.mjs';

guardConsole(console);

const { folder } = contentFolders();
const site = localSite(folder);

process.on('message', () => {
  void buildLocalSite(folder, site).then(
    (built) => process.send?.({ built, bytes: process.memoryUsage.rss() } satisfies BuildOutcome),
    (error: unknown) =>
      process.send?.({
        built: false,
        bytes: 0,
        damage: describeDamage(error, ROOT) ?? String(error),
      } satisfies BuildOutcome),
  );
});

// The process that started this one has ended. The signal makes a running build remove its folder.
process.on('disconnect', () => {
  process.emit('SIGTERM');
  process.exit();
});
