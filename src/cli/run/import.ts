import { existsSync } from 'node:fs';
import { readSpeller } from '../../core/language/spelling/read-speller.ts';
import { findSlips } from '../../import/find-slips.ts';
import type { KnownQuestion } from '../../import/find-similar.ts';
import { planImport } from '../../import/plan.ts';
import type { ComingFile, Document, Plan } from '../../import/planned.ts';
import { formatImport, type ImportReport, toJson } from '../../import/report.ts';
import { isDocument } from '../../core/library/document.ts';
import { readEntry } from '../../core/library/entry.ts';
import { readTextFiles } from '../../machine/read-text-files.ts';
import type { TextFiles } from '../../core/library/files.ts';
import { resolvePath } from '../../machine/folders.ts';
import { isContent } from '../../core/library/paths.ts';
import { explain, formatLine } from '../../core/diagnostics/format.ts';
import { saySystemError } from '../../core/diagnostics/system-errors.mjs';
import { checkFiles } from '../../core/library/check-files.ts';
import { readSettings, SETTINGS } from '../../core/library/settings.ts';
import { findAnswers, useFolder } from '../answers/answers.ts';
import { askFolder } from './ask-folder.ts';
import { readNotes } from './read-notes.ts';
import type { Request } from '../../commands/command.ts';
import { commandLine } from '../../commands/command-line.ts';
import type { importNotes } from '../../commands/table/import.ts';
import { readDefaultQuestions, readDefaults } from '../answers/defaults.ts';
import { describeDamage } from '../../machine/setup/damage.mjs';
import { EXAMPLE, ROOT, typedIn } from '../../machine/project.ts';
import { Refusal } from '../../core/diagnostics/refusal.mjs';
import { nameFolder } from '../../machine/report.ts';
import { putRight } from '../../machine/disk/put-right.ts';
import { writeAll } from '../../machine/disk/write-all.ts';

type Options = Request<typeof importNotes>['options'];

/** Imports notes into a folder of answers. */
export async function run({ args, options }: Request<typeof importNotes>): Promise<number> {
  if (options.company !== undefined && !options.company.trim())
    throw new Refusal('Expected a name after --company, found nothing.', 2);
  const folder = await chooseTarget(options, args[0] ?? '');
  try {
    return importAll(args, options, folder);
  } catch (error) {
    if (error instanceof Refusal) throw error;
    if (describeDamage(error, ROOT) !== null) throw error;
    throw new Refusal(describeError(error, folder));
  }
}

/** Chooses the folder to write to. Asks for it when none is known. Throws a Refusal for the example. */
async function chooseTarget(options: Options, file: string): Promise<string> {
  const chosen = findAnswers(options, options.into);
  const target = chosen.by === 'example' && !options.example ? await askFolder() : chosen;
  if (target === undefined)
    throw new Refusal(
      `Expected --into with a folder for your answers, found none. Name one: ${commandLine('import', [file, '--into', '~/answers'])}`,
      2,
    );
  if (target.folder === EXAMPLE)
    throw new Refusal(
      'Expected a folder of your own, found the example that comes with Greenroom. Name another with --into.',
      2,
    );
  console.error(`${options['dry-run'] ? 'Comparing with' : 'Writing to'} ${nameFolder(target.folder)}.`);
  putRight(target.folder);
  useFolder(target);
  return target.folder;
}

function importAll(typed: readonly string[], options: Options, folder: string): number {
  const repairs: ImportReport['repairs'] = [];
  const files = [...new Map(typed.map((file) => [resolvePath(typedIn(), file), file])).values()];
  const documents = files.map((file): Document => {
    const { text, repairs: ofFile } = readNotes(file);
    repairs.push(...ofFile.map((repair) => ({ from: file, repair })));
    return { file, text };
  });
  const existing = existsSync(folder) ? readTextFiles(folder, isContent) : { files: [], paths: [], problems: [] };
  const lent = readDefaults().filter(({ path }) => SETTINGS.includes(path) && !existing.paths.includes(path));
  const { data: settings, problems } = readSettings([...existing.files, ...lent]);
  if (!settings) throw new Refusal([...problems.map(formatLine), 'Fix the lines above first.'].join('\n'));
  const known = [...questionsIn(existing), ...readDefaultQuestions()];
  const plan = checkPlan(
    planImport(documents, {
      existing: existing.files,
      replace: options.replace,
      topics: settings.topics,
      known,
      company: options.company?.trim(),
    }),
    existing,
    folder,
    new Map(documents.map(({ file, text }) => [file, text.split('\n')])),
  );
  const speller = readSpeller(settings.site);
  const report: ImportReport = {
    ...plan,
    repairs,
    slips: speller
      ? documents.filter(({ text }) => !isDocument(text)).flatMap((document) => findSlips(document, speller))
      : [],
    into: nameFolder(folder),
    next: {
      read: commandLine('start', [nameFolder(folder)]),
      coach: commandLine('coach', [nameFolder(folder)]),
    },
    dryRun: options['dry-run'],
  };
  if (!options['dry-run'] && plan.files.length) {
    writeAll(
      folder,
      comingIn(plan).map(({ path, text, state }) => ({ path, text, mayReplace: state === 'replaced' })),
    );
    useFolder({ folder, by: 'name' });
  }
  console.log(options.format === 'json' ? JSON.stringify(toJson(report), null, 2) : formatImport(report));
  return plan.files.length && !plan.refused.length ? 0 : 1;
}

/** Leaves out files that would be an error in the folder of answers, so that everything written can be shown. */
function checkPlan(plan: Plan, existing: TextFiles, folder: string, texts: ReadonlyMap<string, string[]>): Plan {
  const defaults = readDefaults();
  const before = new Set(checkFiles(existing, folder, defaults).problems.map(formatLine));
  const coming = comingIn(plan);
  const paths = new Set(coming.map(({ path }) => path));
  const files = [...existing.files.filter(({ path }) => !paths.has(path)), ...coming];
  const { problems } = checkFiles({ files, paths: files.map(({ path }) => path), problems: [] }, folder, defaults);
  const errors = problems.filter(
    (problem) => problem.severity === 'error' && paths.has(problem.file) && !before.has(formatLine(problem)),
  );
  const settings = errors.filter(({ file }) => SETTINGS.includes(file));
  if (settings.length)
    throw new Refusal([...settings.map(formatLine), 'Fix the lines above first. Nothing was written.'].join('\n'));
  const wrong = new Map(errors.map((problem) => [problem.file, explain(problem)]));
  const refused = plan.files.filter(({ path }) => wrong.has(path));
  if (!refused.length) return plan;
  const rest: Plan = {
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
  // An entry that names one that is left out is now an error itself.
  return checkPlan(rest, existing, folder, texts);
}

/** What an import writes. */
function comingIn({ files, settings }: Plan): ComingFile[] {
  return [...settings, ...files].filter(({ state }) => state === 'new' || state === 'replaced');
}

function questionsIn({ files }: TextFiles): KnownQuestion[] {
  return files.flatMap((file) => {
    const { entry } = readEntry(file);
    return entry?.kind === 'question' ? { ...(entry.data as KnownQuestion), path: entry.file } : [];
  });
}

function describeError(error: unknown, folder: string): string {
  const { code, path = folder, message } = error as NodeJS.ErrnoException;
  if (code !== undefined)
    return `Expected to use ${path}, but ${saySystemError(error)} Or name another folder with --into. Nothing was written.`;
  return process.env['GREENROOM_DEBUG']
    ? String((error as Error).stack)
    : `Importing failed: ${message}. Nothing was written.`;
}
