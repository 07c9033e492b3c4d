import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { openAnswers } from '../answers/answers.ts';
import { type Builder, openBuilder } from '../../builder/builder.ts';
import type { Request } from '../../commands/command.ts';
import { commandLine } from '../../commands/command-line.ts';
import type { start } from '../../commands/table/start.ts';
import { readPort } from './port.ts';
import { putRight } from '../../machine/disk/put-right.ts';
import { DAMAGED } from '../../machine/setup/damage.mjs';
import { localSite } from '../../machine/project.ts';
import { codeOf, saySystemError } from '../../core/diagnostics/system-errors.mjs';
import { Refusal } from '../../core/diagnostics/refusal.mjs';
import { nameFolder, reasonOf } from '../../machine/report.ts';
import { type Served, serveSite } from '../../builder/serve/serve.ts';
import { isCurrent, sourcesOf } from '../../builder/site-mark.ts';
import { watchAnswers } from '../../builder/serve/watch-answers.ts';

/** How long nothing must be saved before the site is built: editors save in several steps. */
const QUIET_MILLISECONDS = 150;

/** How many ports are tried, from the one that was asked for. */
const PORTS_TO_TRY = 20;

const ADVICE = `Choose another: ${commandLine('start', ['--port', '8000'])}`;

/** Serves a folder of answers on this machine, and builds the site again after each save. */
export async function run({ args, options }: Request<typeof start>): Promise<number> {
  const folder = openAnswers(options, args[0]);
  const site = localSite(folder);
  const port = readPort(options.port);
  const builder = openBuilder();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      builder.stop(signal);
      process.exit(0);
    });
  }
  putRight(dirname(site));
  const current = isCurrent(site, sourcesOf(folder));
  const built = current || (await builder.build());
  if (!built && !existsSync(site)) return 1;
  const { url } = await serveOnFreePort(site, port);
  const state = current
    ? 'Nothing has changed since the site was built. '
    : built
      ? ''
      : 'Showing the last good site. ';
  console.log(`${state}Greenroom is at ${url}\nIt shows what you save in ${nameFolder(folder)}. Press Ctrl+C to stop.`);
  builder.load();
  watchContent(folder, builder, () => built && !isCurrent(site, sourcesOf(folder)));
  return 0;
}

async function serveOnFreePort(site: string, wanted: number): Promise<Served> {
  const last = Math.min(wanted + PORTS_TO_TRY - 1, 65_535);
  for (let next = wanted; next <= last; next++) {
    try {
      return await serveSite(site, { base: process.env['BASE_PATH'] || '/', port: next });
    } catch (error) {
      if (codeOf(error) === 'EADDRINUSE') console.log(`Port ${next} is taken; trying ${next + 1}.`);
      else throw new Refusal(`Expected to serve at port ${next}, but ${saySystemError(error)} ${ADVICE}`);
    }
  }
  throw new Refusal(`Expected a free port between ${wanted} and ${last}, found none. ${ADVICE}`);
}

/** @param isBehind whether something was saved before watching began */
function watchContent(folder: string, builder: Builder, isBehind: () => boolean): void {
  let timer: NodeJS.Timeout | undefined;
  let building: Promise<void> | undefined;
  let again = false;
  // The answers may be saved again while they are built.
  const isAskedAgain = () => again;
  const rebuild = async (): Promise<void> => {
    do {
      again = false;
      console.log(
        (await builder.build())
          ? 'Your changes are on the site. Reload the page.'
          : 'The last good site stays until you fix this.',
      );
    } while (isAskedAgain());
    building = undefined;
  };
  const follow = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (building) again = true;
      else building = rebuild().catch(stopDamaged);
    }, QUIET_MILLISECONDS);
  };
  watchAnswers(folder, {
    onSave: follow,
    onReady: () => {
      if (isBehind()) follow();
    },
    onGone: () => {
      clearTimeout(timer);
      console.log(`${nameFolder(folder)} is not there any more. The last good site stays, until the folder is back.`);
    },
    onError: (error) => console.error(`Greenroom no longer sees what you save: ${reasonOf(error)}. Start it again.`),
  });
}

/** Ends the command when an installed package is damaged. `run.mjs` installs it again, and starts the command anew. */
function stopDamaged(error: unknown): void {
  console.error(`Something that Greenroom needs is damaged: ${reasonOf(error)}`);
  process.exit(DAMAGED);
}
