import { lstatSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { type Selection, selectExport } from '../../export/selection.ts';
import { type Ending, FORMATS, fileNamesOf } from '../../export/formats.ts';
import { writeExport } from '../../export/write-export.ts';
import { type Content, entriesOf } from '../../core/library/content.ts';
import { countKinds } from '../../core/library/count-entries.ts';
import { KIND_NAMES } from '../../core/library/kinds.ts';
import { listNodes } from '../../core/library/library.ts';
import { readTextFiles } from '../../machine/read-text-files.ts';
import type { TextFile } from '../../core/library/files.ts';
import { suggest } from '../../core/diagnostics/suggest.ts';
import { readContent } from '../../machine/read-content.ts';
import { SETTINGS } from '../../core/library/settings.ts';
import { openAnswers } from '../answers/answers.ts';
import type { Request } from '../../commands/command.ts';
import { commandLine } from '../../commands/command-line.ts';
import type { exportAnswers } from '../../commands/table/export.ts';
import { describeWeakPassphrase } from '../../site/lock/seal.ts';
import { askPassphrase } from './ask-passphrase.ts';
import { type ExportRequest, readExportRequest } from './export-request.ts';
import { describeDamage } from '../../machine/setup/damage.mjs';
import { contentFolders, ROOT, typedIn } from '../../machine/project.ts';
import { refuseInside } from './refuse-inside.ts';
import { saySystemError } from '../../core/diagnostics/system-errors.mjs';
import { Refusal } from '../../core/diagnostics/refusal.mjs';
import { count, nameFrom, reasonOf, reportReading } from '../../machine/report.ts';
import { putRight } from '../../machine/disk/put-right.ts';
import { writeAll } from '../../machine/disk/write-all.ts';

/** Writes answers to a file. */
export async function run(asked: Request<typeof exportAnswers>): Promise<number> {
  const from = typedIn();
  const request = readExportRequest(asked, from);
  const folder = openAnswers(asked.options, request.folder);
  const [parent, name] = [dirname(request.to), basename(request.to)];
  putRight(parent);
  checkTarget(request, folder);

  const reading = readContent(folder, contentFolders().defaults);
  if (!reportReading(reading, folder) || !reading.content) return 1;
  if (request.interview !== undefined) checkInterview(reading.content, request.interview, request);
  const selection = selectExport(withoutLent(reading.content, request.ending), request);
  const { out, rest } = sortByFormat(selection, request.ending);
  if (!out.length)
    throw new Refusal(
      `Expected something to export, found nothing of what was asked for.${describeWithheld(selection)} Nothing was written.`,
    );
  const passphrase = request.isLocked ? await askPassphrase() : undefined;
  const files = await write(request.ending, selection, name, folder, passphrase);
  try {
    writeAll(
      parent,
      files.map((file) => ({ ...file, mayReplace: request.replace })),
    );
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new Refusal(
      code === undefined
        ? `${message}. Nothing was written.`
        : `Expected to write ${request.to}, but ${saySystemError(error)} Or name another file. Nothing was written.`,
    );
  }
  const { name: format } = FORMATS[request.ending];
  console.log(
    `Wrote ${files.map(({ path }) => nameFrom(from, join(parent, path))).join(' and ')}: ${countKinds(out)}, as ${format}.` +
      (rest.length ? ` ${countKinds(rest)} left out, which ${format} cannot hold.` : '') +
      describeNamed(selection) +
      describeWithheld(selection),
  );
  const weak = passphrase === undefined ? null : describeWeakPassphrase(passphrase);
  if (weak) console.error(weak);
  return 0;
}

async function write(
  ending: Ending,
  selection: Selection,
  name: string,
  folder: string,
  passphrase: string | undefined,
): Promise<TextFile[]> {
  if (ending !== '.html') {
    const settings = readTextFiles(folder, (path) => SETTINGS.includes(path)).files;
    return writeExport(ending, selection, name, settings);
  }
  try {
    // The code that builds a page is loaded only here, because loading it takes longer than any other export.
    const { buildPage } = await import('../../builder/build-page.ts');
    const page = await buildPage(folder, selection);
    if (passphrase === undefined) return [{ path: name, text: page }];
    const { lockPage } = await import('../../site/lock/lock-page.ts');
    return [{ path: name, text: await lockPage(page, passphrase) }];
  } catch (error) {
    if (describeDamage(error, ROOT) !== null) throw error;
    throw new Refusal(`The page could not be built. ${reasonOf(error)}`);
  }
}

/** The content without the rules that Greenroom lends, which are not the author's. A page shows them, as the site does. */
function withoutLent(content: Content, ending: Ending): Content {
  return ending === '.html'
    ? content
    : { ...content, entries: content.entries.filter(({ file }) => !content.lent.has(file)) };
}

/** Splits what is selected into what the format can hold, and what it cannot. A document also holds entries that others name. */
function sortByFormat({ entries, library }: Selection, ending: Ending): Record<'out' | 'rest', { kind: string }[]> {
  const kinds: readonly string[] = FORMATS[ending].kinds;
  const listed = ending === '.md' ? entries : listNodes(library, KIND_NAMES);
  const all = listed.filter(({ file }) => !library.lent.has(file));
  return { out: all.filter(({ kind }) => kinds.includes(kind)), rest: all.filter(({ kind }) => !kinds.includes(kind)) };
}

/** Says that a private interview is in the file, because it was named. */
function describeNamed({ interview }: Selection): string {
  return interview?.withheld === 'private'
    ? ` The interview “${interview.title}” is private, and is in the file because you named it.`
    : '';
}

/** Says how many private entries and drafts are left out, and how to include them. */
function describeWithheld({ withheld: { privates, drafts } }: Selection): string {
  return [
    privates
      ? ` ${count(privates, 'private entry')} left out: --private brings ${privates === 1 ? 'it' : 'them'}.`
      : '',
    drafts ? ` ${count(drafts, 'draft')} left out: --drafts brings ${drafts === 1 ? 'it' : 'them'}.` : '',
  ].join('');
}

/** Throws a Refusal when there is no such interview, or when it is a draft and drafts were not asked for. */
function checkInterview(content: Content, slug: string, { drafts }: ExportRequest): void {
  const entries = entriesOf(content, 'interview');
  const interview = entries.find((entry) => entry.slug === slug);
  const known = entries.map((entry) => entry.slug);
  if (!interview)
    throw new Refusal(
      `Expected the file name of an interview after --interview, found "${slug}". ${known.length ? suggest(slug, known) : `There is none. Begin one: ${commandLine('new', ['interview', 'Company, role'])}`}`,
    );
  if (interview.data.draft && !drafts)
    throw new Refusal(`The interview "${slug}" is a draft. Add --drafts to export it.`);
}

/** Throws a Refusal when the file is in the folder of answers, or exists and was not asked to be replaced. */
function checkTarget({ to, ending, replace }: ExportRequest, folder: string): void {
  refuseInside(folder, to, 'a file');
  const taken = fileNamesOf(ending, basename(to))
    .map((path) => join(dirname(to), path))
    .find(exists);
  if (taken !== undefined && !replace)
    throw new Refusal(`Expected nothing at ${taken}, found something there. Name another file, or add --replace.`);
}

/** Whether anything is at a path. A link to nothing counts. */
function exists(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}
