import { join } from 'node:path';
import { putRight } from '../machine/disk/put-right.ts';
import { closeAsFarAsPossible, openStage } from '../machine/disk/stage.ts';
import { RENDERED } from '../machine/project.ts';

/**
 * Runs work that renders into a new folder, and removes the folder afterwards, even if the process is stopped: it may
 * hold private answers. The folder is inside the project. Elsewhere, Astro confuses it with the project if their paths
 * begin with the same letters, and renders every site from the same folder.
 * @param work renders into the folder, which does not exist yet
 */
export async function withOutputFolder<T>(work: (out: string) => Promise<T>): Promise<T> {
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
