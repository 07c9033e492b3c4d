import { existsSync, statSync } from 'node:fs';
import { checkFiles, type Reading, refuseFolder } from '../core/library/check-files.ts';
import { isContent } from '../core/library/paths.ts';
import { readTextFiles } from './read-text-files.ts';

/**
 * Reads and checks a whole content folder once, and reports every problem at once.
 * @param defaults the folder whose topics, competencies, synonyms, rules and site.yaml stand in for missing ones
 */
export function readContent(folder: string, defaults: string): Reading {
  const found = existsSync(folder) ? statSync(folder) : undefined;
  if (!found?.isDirectory())
    return refuseFolder(folder, 'folder-missing', {
      expected: 'a folder of answers',
      found: `${found ? 'a file' : 'nothing'} at ${folder}`,
      advice: 'Check its name.',
    });
  return checkFiles(readTextFiles(folder, isContent), folder, readTextFiles(defaults).files);
}
