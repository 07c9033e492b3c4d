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

/** The most places that are printed. */
const MOST = 20;

/** Says that a site must not go online as it is. */
export const GIVES_AWAY =
  'Expected a site that says nothing of what is private or a draft, found the places above. Take it out of the public entry that it came from, or make the entry that it belongs to public.';

/** What a site is checked against. */
export interface Checked extends Pick<Selected, 'hidden'> {
  /** The folder of the answers. */
  folder: string;
  /** All that is in it. */
  all: Content;
  /** What of it is published. */
  shown: Content;
}

/** What a search of a site finds. */
export interface Searched {
  leaks: Leak[];
  mentions: Mention[];
  /** How many files were searched. */
  files: number;
}

/** Searches every byte of a site for what is not published, and for the author's own folders. */
export function searchSite(site: string, { folder, all, shown, hidden }: Checked): Searched {
  // Reading a dictionary takes longer than all the rest, and hardly any site needs it.
  const isOrdinary = (word: string) => readDictionary(shown.site.language)?.(word) ?? false;
  const ours = readInterface(site).map((text) => ({ text, file: null, lineAt: () => null }));
  const secrets = [...listSecrets(all, shown, hidden), ...pathsOf(folder)];
  const { patterns, mentions } = choosePatterns(secrets, [...ours, ...listPublicTexts(shown)], isOrdinary);
  const files = [...readSite(site)];
  return { leaks: findLeaks(files, patterns, isOrdinary), mentions, files: files.length };
}

/** Prints what a site gives away; true when it is nothing. */
export function reportSearch({ leaks, mentions, files }: Searched): boolean {
  for (const mention of mentions) console.error(describeMention(mention));
  for (const leak of leaks.slice(0, MOST)) console.error(describeLeak(leak));
  if (leaks.length > MOST) console.error(`And ${count(leaks.length - MOST, 'place')} more.`);
  if (leaks.length) return false;
  console.log(`Searched ${count(files, 'file')}: nothing in them is private, a draft or a path on this computer.`);
  return true;
}

/** The author's own folders, and their name on this computer. A folder right below the top may be an address of a site. */
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
    // An empty folder has a name, too. A link to a file is published as that file.
    yield {
      path: below,
      bytes: statSync(path, { throwIfNoEntry: false })?.isFile() ? readFileSync(path) : Buffer.alloc(0),
    };
  }
}
