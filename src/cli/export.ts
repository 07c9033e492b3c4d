import { lstatSync, realpathSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { listEntries, type Selection, selectExport } from '../export/selection.ts';
import { FORMATS, namesOf, writeExport } from '../export/write-export.ts';
import { type Content, entriesOf } from '../library/content.ts';
import { countKinds } from '../library/count-entries.ts';
import { readTextFiles, type TextFile } from '../library/files.ts';
import { KINDS } from '../library/kinds.ts';
import { suggest } from '../library/problem.ts';
import { readContent } from '../library/read.ts';
import { SETTINGS } from '../library/settings.ts';
import { buildPage } from './build-page.ts';
import { EXPORT_USAGE, type ExportRequest, readExportRequest } from './export-request.ts';
import { contentFolders } from './project.ts';
import { count, isWithin, nameFrom, reasonOf, reportReading } from './report.ts';
import { writeAll } from './write-all.ts';

const from = process.env['INIT_CWD'] ?? process.cwd();
const request = readArguments();
const { folder, ours } = contentFolders();
const [place, name] = [dirname(request.to), basename(request.to)];
const misplaced = describeBadTarget();
if (misplaced) refuse(misplaced);

const reading = readContent(folder, ours);
if (!reportReading(reading, folder) || !reading.content) process.exit(1);
if (request.interview !== undefined) findInterview(reading.content, request.interview);
const selection = selectExport(withoutLent(reading.content), request);
const { out, rest } = sortByFormat(selection);
if (!out.length)
  refuse(
    `Expected something to export, found nothing of what was asked for.${tellWithheld(selection)} Nothing was written.`,
  );
const files = await write();
try {
  writeAll(
    place,
    files.map((file) => ({ ...file, mayReplace: request.replace })),
  );
} catch (error) {
  const { code, message } = error as NodeJS.ErrnoException;
  refuse(
    code === undefined
      ? `${message}. Nothing was written.`
      : `Expected to write ${request.to}, but the system says ${code}. Name another file. Nothing was written.`,
  );
}
const { name: what } = FORMATS[request.ending];
console.log(
  `Wrote ${files.map(({ path }) => nameFrom(from, join(place, path))).join(' and ')}: ${countKinds(out)}, as ${what}.` +
    (rest.length ? ` ${countKinds(rest)} left out, which ${what} cannot hold.` : '') +
    tellWithheld(selection),
);

async function write(): Promise<TextFile[]> {
  if (request.ending !== '.html') {
    const settings = readTextFiles(folder, (path) => SETTINGS.includes(path)).files;
    return writeExport(request.ending, selection, name, settings);
  }
  try {
    return [{ path: name, text: await buildPage(folder, selection) }];
  } catch (error) {
    return refuse(`The page could not be built. ${reasonOf(error)}`);
  }
}

/** Rules that a folder has of us are not its author's to take along; a page shows them as the site does. */
function withoutLent(content: Content): Content {
  const isLent = content.rulesFolder !== join(folder, KINDS.rule.folder);
  return isLent && request.ending !== '.html'
    ? { ...content, entries: content.entries.filter(({ kind }) => kind !== 'rule') }
    : content;
}

/** What goes out, and what the format cannot hold. A document holds what an interview's entries name, too. */
function sortByFormat({ entries, library }: Selection): Record<'out' | 'rest', { kind: string }[]> {
  const kinds: readonly string[] = FORMATS[request.ending].kinds;
  const all = request.ending === '.md' ? entries : listEntries(library);
  return { out: all.filter(({ kind }) => kinds.includes(kind)), rest: all.filter(({ kind }) => !kinds.includes(kind)) };
}

/** What stays here, because nobody asked for it. */
function tellWithheld({ withheld: { privates, drafts } }: Selection): string {
  return [
    privates
      ? ` ${count(privates, 'private entry')} left out: --private brings ${privates === 1 ? 'it' : 'them'}.`
      : '',
    drafts ? ` ${count(drafts, 'draft')} left out: --drafts brings ${drafts === 1 ? 'it' : 'them'}.` : '',
  ].join('');
}

/** Makes sure that there is such an interview, and that it may go out. */
function findInterview(content: Content, slug: string): void {
  const entries = entriesOf(content, 'interview');
  const found = entries.find((entry) => entry.slug === slug);
  const known = entries.map((entry) => entry.slug);
  if (!found)
    refuse(
      `Expected the file name of an interview after --interview, found "${slug}". ${known.length ? suggest(slug, known) : 'There is none: npm run new -- interview "Company, role" begins one.'}`,
    );
  const { private: isPrivate, draft } = found.data;
  if (isPrivate && !request.privates) refuse(`The interview "${slug}" is private. Add --private to export it.`);
  if (draft && !request.drafts) refuse(`The interview "${slug}" is a draft. Add --drafts to export it.`);
}

/** Why the file can't be written there: among the answers, which are read from there, or over another. */
function describeBadTarget(): string | null {
  if (isWithin(realPath(folder), realPath(place)))
    return `Expected a file outside the answers, found one in ${folder}. Name another.`;
  const taken = namesOf(request.ending, name)
    .map((path) => join(place, path))
    .find(isThere);
  return taken !== undefined && !request.replace
    ? `Expected a free place at ${taken}, found something there. Name another file, or add --replace.`
    : null;
}

/** A path with its links followed, as far as it is there. */
function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return dirname(path) === path ? path : join(realPath(dirname(path)), basename(path));
  }
}

/** Whether anything is at a path, a link to nowhere among that. */
function isThere(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}

function readArguments(): ExportRequest {
  try {
    const read = readExportRequest(process.argv.slice(2), from);
    if (read !== 'help') return read;
    console.log(EXPORT_USAGE);
    process.exit(0);
  } catch (error) {
    return refuse(`${error instanceof Error ? error.message : String(error)}\n${EXPORT_USAGE}`, 2);
  }
}

function refuse(message: string, code = 1): never {
  console.error(message);
  process.exit(code);
}
