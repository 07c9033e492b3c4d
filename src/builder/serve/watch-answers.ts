import { statSync } from 'node:fs';
import { relative } from 'node:path';
import { type FSWatcher, watch } from 'chokidar';

/** Time between two looks at whether the folder is there, in milliseconds. */
const LOOK_INTERVAL = 500;

/** What is called when something happens to a watched folder. */
export interface WatchListener {
  /** A file was saved, added or removed: its path. Or the folder is back, with other files perhaps: the folder's path. */
  onSave: (path: string) => void;
  /** The folder is watched now. */
  onReady?: () => void;
  /** The folder is gone. It is watched again when it is back. */
  onGone?: () => void;
  /** The folder cannot be watched. */
  onError: (error: unknown) => void;
}

/**
 * Watches a folder of answers, also after it is renamed or replaced. Only its own files and those one folder below are
 * watched: no other file is an answer, and a link may lead to a whole disk.
 * @returns a function that stops watching
 */
export function watchAnswers(folder: string, { onSave, onReady, onGone, onError }: WatchListener): () => Promise<void> {
  let watched = identityOf(folder);
  let watcher = open();

  function open(isBack = false): FSWatcher {
    // Node's own recursive watch loses a file that an editor replaces instead of writing to it.
    return watch(folder, { ignoreInitial: true, depth: 1, ignored: (path) => isHidden(folder, path) })
      .on('error', onError)
      .on('ready', () => (isBack ? onSave(folder) : onReady?.()))
      .on('all', (_, path) => {
        if (identityOf(folder) !== undefined) onSave(path);
      });
  }

  const timer = setInterval(() => {
    const now = identityOf(folder);
    if (now === watched) return;
    watched = now;
    void watcher.close();
    if (now === undefined) onGone?.();
    else watcher = open(true);
  }, LOOK_INTERVAL);

  return async () => {
    clearInterval(timer);
    await watcher.close();
  };
}

/** Whether a path is never read: that of a hidden file, of one that is still being written, or of an editor's copy. */
function isHidden(folder: string, path: string): boolean {
  return /(^|[/\\])[._]|~$/.test(relative(folder, path));
}

/** What tells a folder from another at the same path. Undefined if there is none. */
function identityOf(folder: string): string | undefined {
  try {
    const stats = statSync(folder, { bigint: true });
    return stats.isDirectory() ? `${stats.dev}-${stats.ino}` : undefined;
  } catch {
    return undefined;
  }
}
