import { type Diagnostic, isError, sortDiagnostics } from '../diagnostics/diagnostic.ts';
import { makeProblem } from '../diagnostics/make-problem.ts';
import type { Mistake } from '../diagnostics/mistake.ts';
import type { ProblemId } from '../diagnostics/problems.ts';
import { checkBodies } from './bodies.ts';
import { checkCharacters } from './characters.ts';
import type { Content } from './content.ts';
import { readEntry } from './entry.ts';
import type { TextFile, TextFiles } from './files.ts';
import { KINDS } from './kinds.ts';
import { isLentTo } from './lend.ts';
import { checkPaths } from './paths.ts';
import { checkReferences, findUnusedStories } from './references.ts';
import { readSettings } from './settings.ts';
import { findClashes, slugsOf } from './slugs.ts';

/** What reading a content folder gives. */
export interface Reading {
  /** Null if an error keeps it from being shown. */
  content: Content | null;
  /** Every problem in the folder, sorted. */
  problems: Diagnostic[];
}

/**
 * Checks the files of a content folder. They may be on disk, or about to be written.
 * @param folder the path of the folder, for messages
 * @param defaults the settings and rules that Greenroom lends where the folder has none
 */
export function checkFiles(
  { files, paths, problems: unread }: TextFiles,
  folder: string,
  defaults: readonly TextFile[],
): Reading {
  const problems = [...unread];
  if (!paths.length && !problems.length) return refuseFolder(folder, 'no-answers', askForEntries(folder));

  const isLent = isLentTo(paths);
  const lent = defaults.filter(({ path }) => isLent(path));
  const all = [...files, ...lent];
  const settings = readSettings(all);
  const readEntries = all.map(readEntry);
  problems.push(
    ...checkPaths(paths),
    ...findClashes(paths),
    ...settings.problems,
    ...readEntries.flatMap((each) => each.problems),
  );
  const characters = checkCharacters(files);
  if (!settings.data) return { content: null, problems: sortDiagnostics([...problems, ...characters]) };

  const content: Content = {
    ...settings.data,
    entries: readEntries.flatMap(({ entry }) => entry ?? []),
    lent: new Set(lent.map(({ path }) => path)),
  };
  const slugs = slugsOf([...paths, ...lent.map(({ path }) => path)]);
  // A story may be named by a file that could not be read.
  const unusedStories = problems.some(isError) ? [] : findUnusedStories(content);
  problems.push(...unusedStories, ...checkReferences(content, slugs), ...checkBodies(content, slugs));
  if (!problems.some(isError) && !slugs.question.size && !slugs.story.size)
    problems.push(makeProblem('no-answers', folderName(folder), askForEntries(folder)));
  problems.push(...characters);
  const broken = problems.some(isError);
  return { content: broken ? null : content, problems: sortDiagnostics(problems) };
}

/** Makes a reading without content, for a problem of the folder as a whole. */
export function refuseFolder(folder: string, id: ProblemId, mistake: Mistake): Reading {
  return { content: null, problems: [makeProblem(id, folderName(folder), mistake)] };
}

function askForEntries(folder: string): Mistake {
  return {
    expected: `at least one question or story in ${folder}`,
    found: 'none',
    advice: `Write one in ${KINDS.question.folder}/, with a title and a topic.`,
  };
}

/** The last part of a folder's path. */
function folderName(folder: string): string {
  return folder.split(/[\\/]/).findLast(Boolean) ?? folder;
}
