// The process that builds the site of `npm start`, each time it is told to: it loads everything once, and waits.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSite } from './build-site.ts';
import type { Outcome } from './builder.ts';
import { contentFolders, localSite, sourcesOf } from '../project.ts';
import { hashSources, MARK } from './site-mark.ts';

const { folder } = contentFolders();
const site = localSite(folder);

process.on('message', () => {
  // Taken before the answers are read: what is saved meanwhile makes another hash.
  const sources = hashSources(sourcesOf(folder));
  void buildSite('local', site).then((built) => {
    if (built) writeFileSync(join(site, MARK), sources ?? '');
    process.send?.({ built, bytes: process.memoryUsage.rss() } satisfies Outcome);
  });
});

// Whoever started it is gone. A build that is under way takes its folder away when it is told to stop.
process.on('disconnect', () => {
  process.emit('SIGTERM');
  process.exit();
});
