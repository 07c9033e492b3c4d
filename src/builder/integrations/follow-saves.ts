import type { AstroIntegrationLogger, HookParameters } from 'astro';
import { watchAnswers } from '../serve/watch-answers.ts';

type Server = HookParameters<'astro:server:setup'>['server'];

/** Who is to be told of what is saved, for each server: one of them is watched with, so that all know at once. */
const listeners = new WeakMap<Server, ((path: string) => void)[]>();

/** In development, tells of each file that is saved in the folder of answers. Vite would watch whatever a link in it leads to. */
export function followSaves(
  server: Server,
  folder: string,
  logger: AstroIntegrationLogger,
  onSave: (path: string) => void,
): void {
  const known = listeners.get(server);
  if (known) {
    known.push(onSave);
    return;
  }
  const all = [onSave];
  listeners.set(server, all);
  const stop = watchAnswers(folder, {
    onSave: (path) => all.forEach((each) => each(path)),
    onGone: () => logger.warn(`${folder} is not there any more. What was last read stays, until it is back.`),
    onError: (error) => logger.error(`What you save is no longer seen: ${String(error)}. Start again.`),
  });
  server.httpServer?.once('close', () => void stop());
}
