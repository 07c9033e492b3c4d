import { basename } from 'node:path';
import { EDITIONS, type EditionName } from '../core/library/edition.ts';
import { isExampleFolder } from '../machine/folders.ts';
import { ROOT } from '../machine/project.ts';
import type { SiteSettings } from '../site/make-site.ts';

/** Reads the settings of a site that is made now of a folder of answers, without the coach's. */
export function readSiteSettings(folder: string, edition: EditionName): SiteSettings {
  return {
    edition: EDITIONS[edition],
    base: process.env['BASE_PATH'] || '/',
    folderName: basename(folder),
    isExample: isExampleFolder(folder, ROOT),
    isListed: process.env['ALLOW_INDEXING'] === '1',
    today: new Date().toISOString().slice(0, 10),
  };
}
