import { join } from 'node:path';
import { putRight } from '../machine/disk/put-right.ts';
import { closeAsFarAsPossible, openStage } from '../machine/disk/stage.ts';
import { RENDERED } from '../machine/project.ts';

/**
 * Renders something in a folder of its own, and leaves nothing of it, whatever ends this: what is rendered may be
 * private. The folder is within the project. Elsewhere, Astro takes a folder for the project whose path begins with the
 * same letters, and renders every site from one and the same folder.
 * @param work what renders into a folder, which is not there yet
 */
export async function render<T>(work: (out: string) => Promise<T>): Promise<T> {
  putRight(RENDERED);
  const stage = openStage(RENDERED);
  const stop = () => {
    closeAsFarAsPossible(stage);
    process.exit(130);
  };
  process.once('SIGINT', stop).once('SIGTERM', stop);
  try {
    return await work(join(stage, 'site'));
  } finally {
    process.off('SIGINT', stop).off('SIGTERM', stop);
    closeAsFarAsPossible(stage);
  }
}
