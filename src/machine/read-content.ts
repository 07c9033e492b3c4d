import { existsSync, statSync } from 'node:fs';
import { checkFiles, type Reading, refuseFolder } from '../core/library/check-files.ts';
import { isContent } from '../core/library/paths.ts';
import { readTextFiles } from './read-text-files.ts';

/**
 * Reads and checks a folder of answers. Gives every problem in it.
 * @param defaults the folder whose topics, competencies, synonyms, rules and site.yaml are used where the folder has none
 */
export function readContent(folder: string, defaults: string): Reading {
  const stats = existsSync(folder) ? statSync(folder) : undefined;
  if (!stats?.isDirectory())
    return refuseFolder(folder, 'folder-missing', {
      expected: 'a folder of answers',
      found: `${stats ? 'a file' : 'nothing'} at ${folder}`,
      advice: 'Check its name.',
    });
  return checkFiles(readTextFiles(folder, isContent), folder, readTextFiles(defaults).files);
}
