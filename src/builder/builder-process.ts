// The process that builds the site of `npm start`, each time it is told to: it loads everything once, and waits.
import type { Outcome } from './builder.ts';
import { describeDamage } from '../machine/setup/damage.mjs';
import { contentFolders, localSite, ROOT } from '../machine/project.ts';
import { buildLocalSite } from './local-site.ts';
import { guardConsole } from '../core/show-controls.mjs';

guardConsole(console);

const { folder } = contentFolders();
const site = localSite(folder);

process.on('message', () => {
  void buildLocalSite(folder, site).then(
    (built) => process.send?.({ built, bytes: process.memoryUsage.rss() } satisfies Outcome),
    (error: unknown) =>
      process.send?.({
        built: false,
        bytes: 0,
        damage: describeDamage(error, ROOT) ?? String(error),
      } satisfies Outcome),
  );
});

// The process that started this one has ended. A build that is running removes its folder when it gets the signal.
process.on('disconnect', () => {
  process.emit('SIGTERM');
  process.exit();
});
