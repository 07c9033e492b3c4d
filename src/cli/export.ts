import { existsSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative } from 'node:path';
import { type Selection, selectExport } from '../export/selection.ts';
import { FORMATS, writeExport } from '../export/write-export.ts';
import { type Content, entriesOf } from '../library/content.ts';
import { countKinds } from '../library/count-entries.ts';
import { readTextFiles, type TextFile } from '../library/files.ts';
import { suggest } from '../library/problem.ts';
import { readContent } from '../library/read.ts';
import { SETTINGS } from '../library/settings.ts';
import { buildPage } from './build-page.ts';
import { EXPORT_USAGE, type ExportRequest, readExportRequest } from './export-request.ts';
import { contentFolders } from './project.ts';
import { count, reasonOf, reportReading } from './report.ts';
import { writeAll } from './write-all.ts';

const from = process.env['INIT_CWD'] ?? process.cwd();
const request = readArguments();
const { folder, ours } = contentFolders();
const misplaced = describeBadTarget(request.to);
if (misplaced) refuse(misplaced);

const reading = readContent(folder, ours);
if (!reportReading(reading, folder) || !reading.content) process.exit(1);
if (request.interview !== undefined) findInterview(reading.content, request.interview);
const selection = selectExport(reading.content, request);
if (!selection.entries.length)
  refuse(`Expected something to export, found nothing of what was asked for.${leftOut(selection)}`);
const files = await write();
for (const { path } of files)
  if (!request.replace && existsSync(join(dirname(request.to), path)))
    refuse(
      `Expected a free place at ${join(dirname(request.to), path)}, found something there. Name another file, or add --replace.`,
    );
try {
  writeAll(
    dirname(request.to),
    files.map((file) => ({ ...file, mayReplace: request.replace })),
  );
} catch (error) {
  const { code, message } = error as NodeJS.ErrnoException;
  refuse(
    `Expected to write ${request.to}, but the system says ${code ?? message}. Name another file. Nothing was written.`,
  );
}
console.log(
  `Wrote ${files.map(({ path }) => relative(from, join(dirname(request.to), path)) || path).join(' and ')}: ${countWritten(selection)}.${leftOut(selection)}`,
);

async function write(): Promise<TextFile[]> {
  const name = basename(request.to);
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

/** What went out: a format leaves out the kinds that it cannot hold. */
function countWritten({ entries }: Selection): string {
  const { name, kinds } = FORMATS[request.ending];
  const possible: readonly string[] = kinds;
  return `${countKinds(entries.filter(({ kind }) => possible.includes(kind)))}, as ${name}`;
}

/** What stays here, because nobody asked for it. */
function leftOut({ withheld: { privates, drafts } }: Selection): string {
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
      `Expected the file name of an interview after --interview, found "${slug}". ${suggest(slug, known, 'There is none: npm run new -- interview "Company, role" begins one.')}`,
    );
  const { private: isPrivate, draft } = found.data;
  if (isPrivate && !request.privates) refuse(`The interview "${slug}" is private. Add --private to export it.`);
  if (draft && !request.drafts) refuse(`The interview "${slug}" is a draft. Add --drafts to export it.`);
}

/** Content is read from the content folder: nothing else may be written there. */
function describeBadTarget(file: string): string | null {
  const inside = relative(folder, file);
  return inside.startsWith('..') || isAbsolute(inside)
    ? null
    : `Expected a file outside the answers, found one in ${folder}. Name another.`;
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
