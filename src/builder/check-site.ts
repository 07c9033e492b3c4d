import { readdirSync, readFileSync, statSync } from 'node:fs';
import { homedir, userInfo } from 'node:os';
import { join } from 'node:path';
import { readDictionary } from '../core/language/spelling/read-speller.ts';
import { describeLeak, describeMention } from '../publish/describe-leak.ts';
import { findLeaks, type Leak, type SiteFile } from '../publish/find-leaks.ts';
import { choosePatterns, type Mention } from '../publish/choose-patterns.ts';
import { listPublicTexts } from '../publish/list-public-texts.ts';
import { listSecrets } from '../publish/list-secrets.ts';
import type { Secret } from '../publish/secret.ts';
import type { Content } from '../core/library/content.ts';
import type { Selected } from '../core/library/edition.ts';
import { ROOT, stateFolder } from '../machine/project.ts';
import { count } from '../machine/report.ts';
import { readInterface } from './read-interface.ts';

/** Most leaks that are printed. */
const MOST_PRINTED_LEAKS = 20;

/** Says that a site must not go online as it is, and what to do. */
export const LEAKS_FOUND =
  'Expected a site that says nothing of what is private or a draft, found the places above. Take it out of the public entry that it came from, or make the entry that it belongs to public.';

/** The answers that a site is searched for. */
export interface SiteAnswers extends Pick<Selected, 'hidden'> {
  /** The folder of the answers. */
  folder: string;
  /** All answers in the folder. */
  all: Content;
  /** The answers that are published. */
  shown: Content;
}

/** What a search of a site finds. */
export interface SiteSearch {
  leaks: Leak[];
  mentions: Mention[];
  /** How many files were searched. */
  files: number;
}

/** Searches every file of a site for answers that are not published, and for paths on this computer. */
export function searchSite(site: string, { folder, all, shown, hidden }: SiteAnswers): SiteSearch {
  // Read only when it is needed: reading a dictionary takes longer than the whole search.
  const isOrdinary = (word: string) => readDictionary(shown.site.language)?.(word) ?? false;
  const ours = readInterface(site).map((text) => ({ text, file: null, lineAt: () => null }));
  const secrets = [...listSecrets(all, shown, hidden), ...pathsOf(folder)];
  const { patterns, mentions } = choosePatterns(secrets, [...ours, ...listPublicTexts(shown)], isOrdinary);
  const files = [...readSite(site)];
  return { leaks: findLeaks(files, patterns, isOrdinary), mentions, files: files.length };
}

/** Prints what a site gives away. Returns whether it gives away nothing. */
export function reportSearch({ leaks, mentions, files }: SiteSearch): boolean {
  for (const mention of mentions) console.error(describeMention(mention));
  for (const leak of leaks.slice(0, MOST_PRINTED_LEAKS)) console.error(describeLeak(leak));
  if (leaks.length > MOST_PRINTED_LEAKS)
    console.error(`And ${count(leaks.length - MOST_PRINTED_LEAKS, 'place')} more.`);
  if (leaks.length) return false;
  console.log(`Searched ${count(files, 'file')}: nothing in them is private, a draft or a path on this computer.`);
  return true;
}

/** The author's own folders and user name. A folder at the top of the disk is left out: it may look like an address. */
function pathsOf(folder: string): Secret[] {
  const paths = [
    { text: homedir(), from: 'the path of your home folder' },
    { text: folder, from: 'the path of your answers' },
    { text: ROOT, from: 'the path of Greenroom' },
    { text: stateFolder(), from: 'the path of Greenroom’s own folder' },
  ].filter(({ text }) => text.split(/[\\/]+/).filter(Boolean).length > 1);
  return [
    ...paths.map((path) => ({ ...path, sort: 'path' as const })),
    { text: userName(), from: 'your name on this computer', sort: 'text' },
  ];
}

function userName(): string {
  try {
    return userInfo().username;
  } catch {
    return '';
  }
}

function* readSite(site: string): Iterable<SiteFile> {
  for (const item of readdirSync(site, { recursive: true, withFileTypes: true })) {
    const path = join(item.parentPath, item.name);
    const below = path.slice(site.length + 1).replaceAll('\\', '/');
    // The name of an empty folder may say something, too. A link to a file is published as that file.
    yield {
      path: below,
      bytes: statSync(path, { throwIfNoEntry: false })?.isFile() ? readFileSync(path) : Buffer.alloc(0),
    };
  }
}
