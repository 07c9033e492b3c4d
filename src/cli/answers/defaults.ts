import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { KnownQuestion } from '../../import/find-similar.ts';
import { KNOWN_QUESTIONS, readKnownQuestions } from '../../import/known-questions.ts';
import { readTextFiles } from '../../machine/read-text-files.ts';
import type { TextFile } from '../../core/library/files.ts';
import { isContent } from '../../core/library/paths.ts';
import { contentFolders } from '../../machine/project.ts';

/** Reads the settings and rules that come with Greenroom. */
export function readDefaults(): TextFile[] {
  return readTextFiles(contentFolders().defaults, isContent).files;
}

/** Reads the questions whose topic Greenroom knows, whatever the trade. */
export function readDefaultQuestions(): KnownQuestion[] {
  return readKnownQuestions(readFileSync(join(contentFolders().defaults, KNOWN_QUESTIONS), 'utf8'));
}
