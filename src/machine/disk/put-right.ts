import { join } from 'node:path';
import { isOfSort } from '../../core/diagnostics/system-errors.mjs';
import { nameFolder, reasonOf } from '../report.ts';
import { beginUndo, type FilesJournal, finishFiles, readJournal, undoFiles } from './files-journal.ts';
import { finishFolders } from './replace-folder.ts';
import { claimStage, closeStage, findLeft, JOURNAL, UNDO } from './stage.ts';

/** Most names that a message lists. */
const LISTED = 5;

const UNDONE = 'Everything is as it was before it.';

/**
 * Puts right what commands left in a folder that were stopped while they wrote there, and says what it did. A command
 * calls it before it reads or writes there.
 */
export function putRight(place: string, say: (line: string) => void = console.error): void {
  for (const left of findLeft(place)) {
    try {
      const stage = claimStage(left);
      if (stage === undefined) continue;
      const done = settle(place, stage);
      closeStage(stage);
      say(`An earlier command was stopped while it wrote to ${nameFolder(place)}. ${done}`);
    } catch (error) {
      say(`An earlier command was stopped while it wrote to ${nameFolder(place)}, and left ${left}. ${whyNot(error)}`);
    }
  }
}

/** Brings a stage to its end. Gives what was done, in words. */
function settle(place: string, stage: string): string {
  const undo = readJournal(join(stage, UNDO), place);
  if (undo) {
    undoFiles(place, stage, undo);
    return UNDONE;
  }
  const journal = readJournal(join(stage, JOURNAL), place);
  if (journal) return settleFiles(place, stage, journal);
  const folders = finishFolders(place, stage);
  return folders.length
    ? `What it began is finished: ${list(folders)}.`
    : 'What it left there is removed. Nothing else had been changed.';
}

/** Puts files in their places; when one cannot be, all is put back. */
function settleFiles(place: string, stage: string, journal: FilesJournal): string {
  try {
    const { moved, kept } = finishFiles(place, stage, journal);
    return [
      moved.length ? `What it began is finished: ${list(moved)}.` : '',
      kept.length ? `Changed since, and left as it is: ${list(kept)}.` : '',
    ]
      .filter(Boolean)
      .join(' ');
  } catch {
    beginUndo(stage);
    undoFiles(place, stage, journal);
    return UNDONE;
  }
}

function whyNot(error: unknown): string {
  const mayNot = isOfSort(error, 'forbidden');
  const advice = mayNot ? ' Give yourself permission to write there, and run the command again.' : '';
  return `It could not be put right: ${reasonOf(error)}.${advice}`;
}

function list(names: readonly string[]): string {
  const more = names.length - LISTED;
  return names.slice(0, LISTED).join(', ') + (more > 0 ? ` and ${more} more` : '');
}
