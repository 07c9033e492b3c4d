import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { relative } from 'node:path';
import { watch } from 'chokidar';
import { buildSite } from './build-site.ts';
import { readPort } from './port.ts';
import { contentFolders, localSite } from './project.ts';
import { type Served, serveSite } from './serve.ts';

/** Milliseconds of quiet after a save before building: editors save in several steps. */
const QUIET = 150;

const PORTS_TO_TRY = 20;

const { folder } = contentFolders();
const site = localSite(folder);

// A child builds, so that each build starts clean, and this one keeps the server.
if (process.argv[2] === '--build') process.exit((await buildSite('local', site)) ? 0 : 1);

const port = readPort();
let builder: ChildProcess | undefined;
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    builder?.kill(signal);
    process.exit(0);
  });
}

const built = await build();
if (!built && !existsSync(site)) process.exit(1);
const { url } = await serveOnFreePort(port);
console.log(
  `${built ? '' : 'Showing the last good site. '}Greenroom is at ${url}\nIt follows what you save in ${folder}. Press Ctrl+C to stop.`,
);
watchContent();

function build(): Promise<boolean> {
  return new Promise((resolve) => {
    builder = spawn(process.execPath, [import.meta.filename, '--build'], { stdio: 'inherit' });
    builder.on('exit', (code) => resolve(code === 0));
  });
}

async function serveOnFreePort(wanted: number): Promise<Served> {
  const last = Math.min(wanted + PORTS_TO_TRY - 1, 65_535);
  for (let next = wanted; next <= last; next++) {
    try {
      return await serveSite(site, { base: process.env['BASE_PATH'] || '/', port: next });
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : undefined;
      if (code === 'EADDRINUSE') console.log(`Port ${next} is taken; trying ${next + 1}.`);
      else return refuse(`Expected to serve at port ${next}, but the system says ${String(code ?? error)}.`);
    }
  }
  return refuse(`Expected a free port between ${wanted} and ${last}, found none.`);
}

function refuse(message: string): never {
  console.error(`${message} Choose another: PORT=8000 npm start`);
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
  const isHidden = (path: string) => /(^|[/\\])[._]|~$/.test(relative(folder, path));
  // Node's own recursive watch loses a file that an editor replaces instead of writing to it.
  watch(folder, { ignoreInitial: true, ignored: isHidden })
    .on('error', (error) => console.error(`Saves are no longer followed: ${String(error)}. Start again to see them.`))
    .on('all', () => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        if (working) again = true;
        else working = rebuild();
      }, QUIET);
    });
}
