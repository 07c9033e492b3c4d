import { relative } from 'node:path';
import { buildSite } from './build-site.ts';
import { DIST } from './project.ts';

const started = performance.now();
if (await buildSite('public', DIST)) {
  console.log(
    `Built into ${relative(process.cwd(), DIST)}/ in ${((performance.now() - started) / 1000).toFixed(1)} s.`,
  );
} else {
  process.exitCode = 1;
}
