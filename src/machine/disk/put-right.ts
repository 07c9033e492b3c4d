import { join } from 'node:path';
import { isOfSort } from '../../core/diagnostics/system-errors.mjs';
import { nameFolder, reasonOf } from '../report.ts';
import { beginUndo, type FilesJournal, finishFiles, readJournal, undoFiles } from './files-journal.ts';
import { finishFolders } from './replace-folder.ts';
import { claimStage, closeStage, findAbandonedStages, JOURNAL, UNDO } from './stage.ts';

/** How many names a message lists at most. */
const MOST_NAMES = 5;

const UNDONE = 'Everything is as it was before it.';

/**
 * Finishes or undoes what earlier commands left half-written in a folder, and says what it did. A command calls it
 * before it reads or writes there.
 */
export function putRight(folder: string, say: (line: string) => void = console.error): void {
  for (const left of findAbandonedStages(folder)) {
    try {
      const stage = claimStage(left);
      if (stage === undefined) continue;
      const done = settle(folder, stage);
      closeStage(stage);
      say(`An earlier command was stopped while it wrote to ${nameFolder(folder)}. ${done}`);
    } catch (error) {
      say(
        `An earlier command was stopped while it wrote to ${nameFolder(folder)}, and left ${left}. ${explainFailure(error)}`,
      );
    }
  }
}

/** Finishes or undoes a stage. Gives a sentence that says which. */
function settle(folder: string, stage: string): string {
  const undo = readJournal(join(stage, UNDO), folder);
  if (undo) {
    undoFiles(folder, stage, undo);
    return UNDONE;
  }
  const journal = readJournal(join(stage, JOURNAL), folder);
  if (journal) return settleFiles(folder, stage, journal);
  const folders = finishFolders(folder, stage);
  return folders.length
    ? `What it began is finished: ${list(folders)}.`
    : 'What it left there is removed. Nothing else had been changed.';
}

/** Moves the files of a stage to their paths. Puts all back when one cannot be moved. */
function settleFiles(folder: string, stage: string, journal: FilesJournal): string {
  try {
    const { moved, kept } = finishFiles(folder, stage, journal);
    return [
      moved.length ? `What it began is finished: ${list(moved)}.` : '',
      kept.length ? `Changed since, and left as it is: ${list(kept)}.` : '',
    ]
      .filter(Boolean)
      .join(' ');
  } catch {
    beginUndo(stage);
    undoFiles(folder, stage, journal);
    return UNDONE;
  }
}

function explainFailure(error: unknown): string {
  const mayNot = isOfSort(error, 'forbidden');
  const advice = mayNot ? ' Give yourself permission to write there, and run the command again.' : '';
  return `It could not be put right: ${reasonOf(error)}.${advice}`;
}

function list(names: readonly string[]): string {
  const more = names.length - MOST_NAMES;
  return names.slice(0, MOST_NAMES).join(', ') + (more > 0 ? ` and ${more} more` : '');
}
