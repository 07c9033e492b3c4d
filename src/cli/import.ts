import { existsSync, readFileSync, statSync } from 'node:fs';
import { readSpeller } from '../coach/spelling/read-speller.ts';
import { decodeNotes, describeSize, Unreadable, UNREAD } from '../import/text/decode.ts';
import { findSlips } from '../import/find-slips.ts';
import type { Known } from '../import/guess.ts';
import { planImport } from '../import/plan.ts';
import type { ComingFile, Document, Plan } from '../import/planned.ts';
import { formatImport, type ImportReport, toJson } from '../import/report.ts';
import { entriesOf } from '../library/content.ts';
import { isDocument, TornDocument } from '../library/document.ts';
import { readEntry } from '../library/entry.ts';
import { readTextFiles, type TextFiles } from '../library/files.ts';
import { findContentFolders, resolvePath } from '../library/folders.ts';
import { isContent } from '../library/places.ts';
import { formatProblem } from '../library/problem.ts';
import { checkFiles, readContent } from '../library/read.ts';
import { readSettings, SETTINGS } from '../library/settings.ts';
import { IMPORT_USAGE, type ImportRequest, readImportRequest } from './import-request.ts';
import { ROOT } from './project.ts';
import { nameFrom } from './report.ts';
import { writeAll } from './write-all.ts';

/** Notes larger than this take long enough to say so, in bytes. */
const LONG = 500_000;

const from = process.env['INIT_CWD'] ?? process.cwd();
const request = readArguments();
const { folder, ours } = findContentFolders(
  request.into === undefined ? process.env : { ...process.env, GREENROOM_CONTENT: request.into },
  ROOT,
);
try {
  importAll();
} catch (error) {
  console.error(describe(error));
  process.exitCode = 1;
}

function importAll(): void {
  const repairs: ImportReport['repairs'] = [];
  const files = [...new Map(request.files.map((file) => [resolvePath(from, file), file])).values()];
  const documents = files.map((file): Document => {
    const { text, repairs: mended } = readNotes(file);
    repairs.push(...mended.map((repair) => ({ from: file, repair })));
    return { file, text };
  });
  const found = existsSync(folder) ? readTextFiles(folder, isContent) : { files: [], paths: [], problems: [] };
  const ourContent = readContent(ours, ours).content;
  if (!ourContent)
    throw new Unreadable(`Expected Greenroom’s own answers in ${ours}, found them broken. Run npm run check.`);
  const lent = readTextFiles(ours, (path) => SETTINGS.includes(path) && !found.paths.includes(path)).files;
  const { data: settings, problems } = readSettings([...found.files, ...lent]);
  if (!settings) throw new Unreadable([...problems.map(formatProblem), 'Mend the lines above first.'].join('\n'));
  const known = [...questionsIn(found), ...entriesOf(ourContent, 'question').map(({ data }) => data)];
  const plan = checkPlan(
    planImport(documents, {
      existing: found.files,
      replace: request.replace,
      topics: settings.topics,
      known,
      company: request.company,
    }),
    found,
    new Map(documents.map(({ file, text }) => [file, text.split('\n')])),
  );
  const speller = readSpeller(settings.site);
  const report: ImportReport = {
    ...plan,
    repairs,
    slips: speller
      ? documents.filter(({ text }) => !isDocument(text)).flatMap((document) => findSlips(document, speller))
      : [],
    into: folder === ours ? '' : nameFrom(from, folder),
    dryRun: request.dryRun,
  };
  if (!request.dryRun && plan.files.length)
    writeAll(
      folder,
      comingIn(plan).map(({ path, text, state }) => ({ path, text, mayReplace: state === 'replaced' })),
    );
  console.log(request.format === 'json' ? JSON.stringify(toJson(report), null, 2) : formatImport(report));
  if (!plan.files.length || plan.refused.length) process.exitCode = 1;
}

/** Leaves out what the content folder could not hold, so that everything that is written can be shown. */
function checkPlan(plan: Plan, found: TextFiles, texts: ReadonlyMap<string, string[]>): Plan {
  const before = new Set(checkFiles(found, folder, ours).problems.map(formatProblem));
  const coming = comingIn(plan);
  const paths = new Set(coming.map(({ path }) => path));
  const files = [...found.files.filter(({ path }) => !paths.has(path)), ...coming];
  const { problems } = checkFiles({ files, paths: files.map(({ path }) => path), problems: [] }, folder, ours);
  const errors = problems.filter(
    (problem) => problem.severity === 'error' && paths.has(problem.file) && !before.has(formatProblem(problem)),
  );
  const settings = errors.filter(({ file }) => SETTINGS.includes(file));
  if (settings.length)
    throw new Unreadable(
      [...settings.map(formatProblem), 'Mend the lines above first. Nothing was written.'].join('\n'),
    );
  const wrong = new Map(errors.map(({ file, message }) => [file, message]));
  const refused = plan.files.filter(({ path }) => wrong.has(path));
  if (!refused.length) return plan;
  const others: Plan = {
    ...plan,
    files: plan.files.filter(({ path }) => !wrong.has(path)),
    refused: [
      ...plan.refused,
      ...refused.map(({ path, from: file, line, title }) => ({ from: file, line, title, why: wrong.get(path) ?? '' })),
    ],
    leftOut: [
      ...plan.leftOut,
      ...refused.flatMap(({ path, from: file, lines }) =>
        lines.flatMap((line) => {
          const text = (texts.get(file) ?? [])[line - 1] ?? '';
          return text.trim() ? [{ from: file, line, text, why: wrong.get(path) ?? '' }] : [];
        }),
      ),
    ],
  };
  // What names an entry that is left out can't stay without it.
  return checkPlan(others, found, texts);
}

/** What an import writes. */
function comingIn({ files, settings }: Plan): ComingFile[] {
  return [...settings, ...files].filter(({ state }) => state === 'new' || state === 'replaced');
}

function questionsIn({ files }: TextFiles): Known[] {
  return files.flatMap((file) => {
    const { entry } = readEntry(file);
    return entry?.kind === 'question' ? { ...(entry.data as Known), path: entry.file } : [];
  });
}

/** Reads notes that nobody writes to meanwhile. */
function readNotes(file: string) {
  const path = resolvePath(from, file);
  const before = statSync(path);
  if (before.isDirectory())
    throw new Unreadable(`Expected a file of notes, found the folder ${file}. Name the file in it.`);
  if (before.size > UNREAD) throw new Unreadable(`${file}: ${describeSize(before.size)}`);
  if (before.size > LONG) console.error(`Reading ${(before.size / 1e6).toFixed(1)} MB …`);
  try {
    const notes = decodeNotes(readFileSync(path));
    const after = statSync(path);
    if (after.size !== before.size || after.mtimeMs !== before.mtimeMs)
      throw new Unreadable(
        'Expected a file that stays as it is, but it changed while it was read. Run the command again.',
      );
    return notes;
  } catch (error) {
    throw error instanceof Unreadable ? new Unreadable(`${file}: ${error.message}`) : error;
  }
}

function describe(error: unknown): string {
  if (error instanceof Unreadable || error instanceof TornDocument) return error.message;
  const { code, path, message } = error as NodeJS.ErrnoException;
  const where = path ?? folder;
  if (code === 'ENOENT') return `Expected a file of notes at ${where}, found none. Check its name.`;
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS')
    return `Expected to use ${where}, but you may not. Give yourself permission, or name another folder with --into. Nothing was written.`;
  if (code === 'ENOSPC')
    return 'Expected room on the disk, found none. Make some, and run it again. Nothing was written.';
  if (code === 'ENOTDIR' || code === 'EEXIST')
    return `Expected a folder at ${where}, found a file. Name another with --into. Nothing was written.`;
  return process.env['GREENROOM_DEBUG']
    ? String((error as Error).stack)
    : `Importing failed: ${message}. Nothing was written.`;
}

function readArguments(): ImportRequest {
  try {
    const read = readImportRequest(process.argv.slice(2), from);
    if (read !== 'help') return read;
    console.log(IMPORT_USAGE);
    process.exit(0);
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n${IMPORT_USAGE}`);
    process.exit(2);
  }
}
