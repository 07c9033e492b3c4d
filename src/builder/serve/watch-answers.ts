import { statSync } from 'node:fs';
import { relative } from 'node:path';
import { type FSWatcher, watch } from 'chokidar';

/** Milliseconds between looks at whether the folder is there. */
const LOOK = 500;

/** What is told of a folder of answers. */
export interface Told {
  /** Something in it was saved, added or removed: the path. Or the folder is back, and all may be another. */
  onSave: (path: string) => void;
  /** It is watched now. */
  onReady?: () => void;
  /** It is not there any more. It is still looked for. */
  onGone?: () => void;
  onError: (error: unknown) => void;
}

/**
 * Watches a folder of answers, through being renamed or replaced, until it is told to stop. Only what can be an answer
 * is looked at: its own files, and those in a folder right below. A link may lead to a whole disk.
 * @returns what stops it
 */
export function watchAnswers(folder: string, { onSave, onReady, onGone, onError }: Told): () => Promise<void> {
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
  }, LOOK);

  return async () => {
    clearInterval(timer);
    await watcher.close();
  };
}

/** Whether a path is one that no reader looks at: hidden files, among them what is being made ready, and those of editors. */
function isHidden(folder: string, path: string): boolean {
  return /(^|[/\\])[._]|~$/.test(relative(folder, path));
}

/** What tells a folder from another at the same place. Undefined when there is none. */
function identityOf(folder: string): string | undefined {
  try {
    const found = statSync(folder, { bigint: true });
    return found.isDirectory() ? `${found.dev}-${found.ino}` : undefined;
  } catch {
    return undefined;
  }
}
