import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { withLibrary } from './with-library.ts';
import { readTextFiles } from '../../src/machine/read-text-files.ts';
import { readSizes } from './bench-sizes.ts';
import type { Request } from '../../src/commands/command.ts';
import type { bench } from '../../src/commands/table/project.ts';
import { EXAMPLE } from '../../src/machine/project.ts';

/** Builds generated libraries, and prints what each costs. */
export async function run({ args }: Request<typeof bench>): Promise<number> {
  const sizes = readSizes(args, [30, 1000, 5000]);
  const { files } = readTextFiles(EXAMPLE);
  const rows: Record<string, string | number>[] = [];
  let before: { perEntry: number; bytesPerEntry: number } | undefined;
  for (const size of sizes) {
    await withLibrary(files, size, async ({ content, site: out, entries }) => {
      const cost = await measureBuild(content, out);
      const site = measureSite(out);
      const perEntry = cost.wall / entries;
      const bytesPerEntry = site.bytes / entries;
      rows.push({
        entries,
        'wall s': cost.wall.toFixed(1),
        'cpu s': cost.cpu.toFixed(1),
        'peak MB': Math.round(cost.peak / 1024),
        files: site.files,
        MB: (site.bytes / 1e6).toFixed(1),
        'ms/entry': (perEntry * 1000).toFixed(2),
        'KB/entry': (bytesPerEntry / 1000).toFixed(1),
        'time ×': before ? (perEntry / before.perEntry).toFixed(2) : '',
        'bytes ×': before ? (bytesPerEntry / before.bytesPerEntry).toFixed(2) : '',
        'largest page': `${site.largest.path} ${(site.largest.gzipped / 1000).toFixed(1)} KB gz`,
      });
      before = { perEntry, bytesPerEntry };
    });
  }
  console.table(rows);
  console.log('“×”: cost of an entry against the row above; 1 or less is linear growth or better.');
  return 0;
}

function measureBuild(content: string, out: string): Promise<{ wall: number; cpu: number; peak: number }> {
  const started = performance.now();
  return new Promise((resolve, reject) => {
    let printed = '';
    const command = [
      '--import',
      join(import.meta.dirname, './usage.ts'),
      join(import.meta.dirname, '../../src/cli/main.ts'),
      'build',
      '--out',
      out,
    ];
    const child = spawn(process.execPath, command, {
      env: { ...process.env, GREENROOM_CONTENT: content },
      stdio: ['ignore', 'ignore', 'inherit', 'pipe'],
    });
    child.stdio[3]?.on('data', (text: Buffer) => (printed += text.toString()));
    child.on('close', (code) => {
      if (code !== 0) {
        reject(new Error('The generated library could not be built: see the lines above.'));
        return;
      }
      const usage = JSON.parse(printed) as NodeJS.ResourceUsage;
      resolve({
        wall: (performance.now() - started) / 1000,
        cpu: (usage.userCPUTime + usage.systemCPUTime) / 1e6,
        peak: usage.maxRSS,
      });
    });
  });
}

function measureSite(folder: string): { files: number; bytes: number; largest: { path: string; gzipped: number } } {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((file) => file.isFile());
  let bytes = 0;
  let largest = { path: '', gzipped: 0 };
  for (const file of files) {
    const path = join(file.parentPath, file.name);
    const content = readFileSync(path);
    bytes += content.length;
    if (!path.endsWith('.html')) continue;
    const gzipped = gzipSync(content).length;
    if (gzipped > largest.gzipped) largest = { path: path.slice(folder.length), gzipped };
  }
  return { files: files.length, bytes, largest };
}
