import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { findSimilar } from '../../import/find-similar.ts';
import { isSameTitle } from '../../import/words/titles.ts';
import { slugOf } from '../../core/library/slug-of.ts';
import { type Content, entriesOf } from '../../core/library/content.ts';
import { listOr, quote } from '../../core/library/describe.ts';
import { readTextFiles } from '../../machine/read-text-files.ts';
import { editorFiles } from '../../editor/editor-files.ts';
import type { TextFile } from '../../core/library/files.ts';
import { KINDS, NEW_KINDS, type NewKind } from '../../core/library/kinds.ts';
import { isLentTo } from '../../core/library/lend.ts';
import { isContent } from '../../core/library/paths.ts';
import { explain } from '../../core/diagnostics/format.ts';
import { suggest } from '../../core/diagnostics/suggest.ts';
import { checkFiles } from '../../core/library/check-files.ts';
import { readContent } from '../../machine/read-content.ts';
import { FIRST_QUESTION, startLibrary, writeTemplate } from '../../core/library/template.ts';
import { findAnswers, isTypedFolder, openAnswers, useFolder } from '../answers/answers.ts';
import type { Request } from '../../commands/command.ts';
import { commandLine, splitWords } from '../../commands/command-line.ts';
import type { addNew } from '../../commands/table/new.ts';
import { readDefaultQuestions, readDefaults } from '../answers/defaults.ts';
import { contentFolders, EXAMPLE, ROOT } from '../../machine/project.ts';
import { Refusal } from '../../core/diagnostics/refusal.mjs';
import { nameFolder, reasonOf, reportReading } from '../../machine/report.ts';
import { realPath } from '../../machine/disk/real-path.ts';
import { putRight } from '../../machine/disk/put-right.ts';
import { writeAll } from '../../machine/disk/write-all.ts';

type Options = Request<typeof addNew>['options'];

/** The word, typed in place of a kind, that begins a folder of answers. */
const LIBRARY = 'library';

/** The word, typed in place of a kind, that copies the settings and rules that Greenroom lends. */
const DEFAULTS = 'defaults';

/** Begins a folder of answers, or adds an entry to one. */
export function run({ args, options }: Request<typeof addNew>): number {
  const known = [...NEW_KINDS, LIBRARY, DEFAULTS];
  const isFolderFirst =
    args[0] !== undefined && !known.includes(args[0]) && (args.length > 2 || isTypedFolder(args[0]));
  const last = args.at(-1);
  // A folder may also come last, as in other commands. A title of several words may have been typed without quotes.
  const isFolderLast = !isFolderFirst && args.length > 2 && last !== undefined && isTypedFolder(last);
  const [what = '', ...rest] = args.slice(Number(isFolderFirst), args.length - Number(isFolderLast));
  const named = isFolderFirst ? args[0] : isFolderLast ? last : undefined;
  const words = rest.join(' ').trim();
  const kind = NEW_KINDS.find((name) => name === what);
  if (what === DEFAULTS) return addDefaults(options, named, words || undefined);
  if (!kind && what !== LIBRARY)
    throw new Refusal(
      `Expected ${listOr(known)}, found ${what ? quote(what) : 'nothing'}. ${suggest(what, known)}`.trim(),
      2,
    );
  if (!words) throw new Refusal(`Expected ${kind ? 'a title' : 'a folder'} after “${what}”, found nothing.`, 2);
  return kind ? addEntry(kind, words, options, named) : beginLibrary(words, [named, options.content]);
}

/** Chooses the folder to write to. Throws a Refusal for the example. */
function openOwn(options: Options, ...named: (string | undefined)[]): string {
  if (findAnswers(options, ...named).folder === EXAMPLE)
    throw new Refusal(
      `Expected a folder of your own answers, found the example that comes with Greenroom. Begin one: ${commandLine('new', [LIBRARY, '~/answers'])}`,
    );
  return openAnswers(options, ...named);
}

/** Copies the settings and rules that Greenroom lends a folder into it. Leaves those alone that it has. */
function addDefaults(options: Options, ...named: (string | undefined)[]): number {
  const folder = openOwn(options, ...named);
  const { paths } = readTextFiles(folder, () => false);
  const files = readDefaults().filter(({ path }) => isLentTo(paths)(path));
  write(folder, files);
  console.log(
    files.length
      ? 'These files are yours now. Change what you like.'
      : `Nothing to copy: ${nameFolder(folder)} has rules, topics, competencies and all settings of its own.`,
  );
  return 0;
}

/** Writes a new entry. Throws a Refusal when there is one with its title. */
function addEntry(kind: NewKind, title: string, options: Options, named: string | undefined): number {
  const folder = openOwn(options, named);
  const { defaults } = contentFolders();
  const reading = readContent(folder, defaults);
  if (!reportReading(reading, folder) || !reading.content) return 1;
  const { content } = reading;
  const { folder: kindFolder, ending } = KINDS[kind];
  const same = entriesOf(content, kind).find(({ data }) =>
    [data.title, ...('aliases' in data ? data.aliases : [])].some((known) => isSameTitle(known, title)),
  );
  if (same)
    throw new Refusal(
      `Expected a new ${kind}, found “${same.data.title}” in ${join(folder, same.file)}. Open that one, or choose another title.`,
    );
  const topic = kind === 'question' ? guessTopic(title, content) : undefined;
  const existing = readTextFiles(folder, isContent);
  const taken = new Set(existing.paths.map((existingPath) => existingPath.toLowerCase()));
  const names = [
    slugOf(title),
    ...Array.from({ length: taken.size + 1 }, (_, index) => `${slugOf(title)}-${index + 2}`),
  ];
  const paths = names.map((name) => `${kindFolder}/${name}${ending}`);
  const path = paths.find((free) => !taken.has(free.toLowerCase()))!;
  const file = { path, text: writeTemplate(kind, title, topic) };
  const errors = checkFiles(
    { ...existing, files: [...existing.files, file], paths: [...existing.paths, path] },
    folder,
    readDefaults(),
  ).problems.filter((problem) => problem.file === path && problem.severity === 'error');
  if (errors.length)
    throw new Refusal([...errors.map(explain), 'Nothing was written. Choose another title.'].join('\n'));
  write(folder, [file]);
  open(join(folder, path));
  return 0;
}

/** The topic of the question most like a title, among those of the folder and those that Greenroom knows. */
function guessTopic(title: string, content: Content): string | undefined {
  const known = [...entriesOf(content, 'question').map(({ data }) => data), ...readDefaultQuestions()];
  const ids = content.topics.map(({ id }) => id);
  return (
    findSimilar(
      title,
      known.filter(({ topic }) => ids.includes(topic)),
    )?.topic ?? ids[0]
  );
}

/** Writes the first files of a new folder of answers. Throws a Refusal when the folder is not empty. */
function beginLibrary(name: string, alsoNamed: (string | undefined)[]): number {
  const chosen = findAnswers({ content: name, example: false }, ...alsoNamed);
  const { folder } = chosen;
  putRight(folder);
  if (
    existsSync(folder) &&
    (!statSync(folder).isDirectory() || readdirSync(folder).some((name) => !name.startsWith('.')))
  )
    throw new Refusal(`Expected an empty folder, or none, at ${folder}, found files in it. Name another.`);
  write(folder, [
    ...startLibrary(readDefaults(), findSimilar(FIRST_QUESTION, readDefaultQuestions())?.topic),
    ...newEditorFiles(folder),
  ]);
  useFolder(chosen);
  console.log(`Next:\n  ${commandLine('start', [nameFolder(folder)])}`);
  return 0;
}

/** The files for editors, without those whose folder exists: somebody may have set up their own. */
function newEditorFiles(folder: string): TextFile[] {
  const project = relative(realPath(folder), realPath(ROOT)).replaceAll('\\', '/');
  return editorFiles(project).filter(({ path }) => !existsSync(join(folder, topOf(path))));
}

/** The folder at the top of a path. */
function topOf(path: string): string {
  return path.split('/', 1)[0]!;
}

function write(folder: string, files: readonly { path: string; text: string }[]): void {
  try {
    writeAll(folder, files);
  } catch (error) {
    throw new Refusal(`Expected to write into ${folder}, but ${reasonOf(error)}. Nothing was written.`);
  }
  // Of a hidden folder, only its name is printed.
  const printed = files.map(({ path }) => (path.startsWith('.') ? topOf(path) : path));
  for (const path of new Set(printed)) console.log(join(folder, path));
}

/** Opens a file in the editor that the person has set, if any. */
function open(file: string): void {
  const editor = process.env['VISUAL'] ?? process.env['EDITOR'];
  if (!editor || !process.stdout.isTTY) return;
  const [program = '', ...args] = splitWords(editor);
  // Without a shell, nothing in the name of a folder is read as a command.
  const { status } = spawnSync(program, [...args, file], { stdio: 'inherit' });
  if (status !== 0)
    console.error(`The file is written, but ${quote(editor)} did not open it. Open it in an editor of your own.`);
}
