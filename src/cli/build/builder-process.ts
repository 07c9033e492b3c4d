// The process that builds the site of `npm start`, each time it is told to: it loads everything once, and waits.
import type { Outcome } from './builder.ts';
import { contentFolders, localSite } from '../project.ts';
import { buildLocalSite } from './local-site.ts';

const { folder } = contentFolders();
const site = localSite(folder);

process.on('message', () => {
  void buildLocalSite(folder, site).then((built) => {
    process.send?.({ built, bytes: process.memoryUsage.rss() } satisfies Outcome);
  });
});

// Whoever started it is gone. A build that is under way takes its folder away when it is told to stop.
process.on('disconnect', () => {
  process.emit('SIGTERM');
  process.exit();
});
