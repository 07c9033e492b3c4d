import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { generateLibrary } from '../bench/generate.ts';
import { readTextFiles } from '../library/files.ts';
import { contentFolders } from './project.ts';

/** How many questions and stories each library has; `npm run bench -- 30 300` chooses others. */
const SIZES = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [30, 1000, 5000];

if (SIZES.some((size) => !Number.isInteger(size) || size < 1)) {
  console.error('Expected numbers of entries, as in: npm run bench -- 30 1000 5000');
  process.exit(2);
}

const { files } = readTextFiles(contentFolders().ours);
const rows = [];
let before: { perEntry: number; bytesPerEntry: number } | undefined;
for (const size of SIZES) {
  const folder = mkdtempSync(join(tmpdir(), 'greenroom-bench-'));
  try {
    const library = generateLibrary(files, size);
    for (const { path, text } of library) {
      mkdirSync(dirname(join(folder, 'content', path)), { recursive: true });
      writeFileSync(join(folder, 'content', path), text);
    }
    const cost = await measureBuild(join(folder, 'content'), join(folder, 'site'));
    const site = measureSite(join(folder, 'site'));
    const perEntry = cost.wall / library.length;
    const bytesPerEntry = site.bytes / library.length;
    rows.push({
      entries: library.length,
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
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
console.table(rows);
console.log('“×”: cost of an entry against the row above; 1 or less is linear growth or better.');

function measureBuild(content: string, out: string): Promise<{ wall: number; cpu: number; peak: number }> {
  const started = performance.now();
  return new Promise((resolve, reject) => {
    let told = '';
    const command = [
      '--import',
      join(import.meta.dirname, '../bench/usage.ts'),
      join(import.meta.dirname, 'build.ts'),
      '--out',
      out,
    ];
    const child = spawn(process.execPath, command, {
      env: { ...process.env, GREENROOM_CONTENT: content },
      stdio: ['ignore', 'ignore', 'inherit', 'pipe'],
    });
    child.stdio[3]?.on('data', (text: Buffer) => (told += text.toString()));
    child.on('close', (code) => {
      if (code !== 0) {
        reject(new Error('The generated library could not be built: see the lines above.'));
        return;
      }
      const usage = JSON.parse(told) as NodeJS.ResourceUsage;
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
