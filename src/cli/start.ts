import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { watch } from 'chokidar';
import { buildSite } from './build-site.ts';
import { contentFolders, localSite } from './project.ts';
import { type Served, serveSite } from './serve.ts';

/** Milliseconds of quiet after a save before building: editors save in several steps. */
const QUIET = 150;

const PORTS_TO_TRY = 20;

const { folder } = contentFolders();
const site = localSite(folder);

// A child builds, so that each build starts clean, and this one keeps the server.
if (process.argv[2] === '--build') {
  process.exit((await buildSite('local', site)) ? 0 : 1);
}

const built = await build();
if (!built && !existsSync(site)) process.exit(1);
const base = process.env['BASE_PATH'] ?? '/';
const { url } = await serveOnFreePort(Number(process.env['PORT'] ?? 4321));
console.log(
  `${built ? '' : 'Showing the last good site. '}Greenroom is at ${url}\nIt follows what you save in ${folder}. Press Ctrl+C to stop.`,
);
watchContent();

function build(): Promise<boolean> {
  return new Promise((resolve) => {
    spawn(process.execPath, [import.meta.filename, '--build'], { stdio: 'inherit' }).on('exit', (code) =>
      resolve(code === 0),
    );
  });
}

async function serveOnFreePort(wanted: number): Promise<Served> {
  if (!Number.isInteger(wanted) || wanted < 0 || wanted > 65_535) {
    console.error(`Expected PORT to be a number from 0 to 65535, found "${process.env['PORT']}".`);
    process.exit(1);
  }
  for (let port = wanted; port < wanted + PORTS_TO_TRY; port++) {
    try {
      return await serveSite(site, { base, port });
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) throw error;
      console.log(`Port ${port} is taken; trying ${port + 1}.`);
    }
  }
  console.error(
    `Expected a free port between ${wanted} and ${wanted + PORTS_TO_TRY - 1}, found none. Choose another: PORT=8000 npm start`,
  );
  process.exit(1);
}

function watchContent(): void {
  let timer: NodeJS.Timeout | undefined;
  let working: Promise<void> | undefined;
  let again = false;
  const rebuild = async (): Promise<void> => {
    do {
      again = false;
      console.log(
        (await build())
          ? 'Saved changes are on the site: reload the page.'
          : 'The last good site stays until this is mended.',
      );
    } while (again);
    working = undefined;
  };
  // Node's own recursive watch loses a file that an editor replaces instead of writing to it.
  watch(folder, { ignoreInitial: true, ignored: (path) => /^[._]|~$/.test(basename(path)) }).on('all', () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (working) again = true;
      else working = rebuild();
    }, QUIET);
  });
}
