import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { findLike } from '../../import/guess.ts';
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
import { knownQuestions, readDefaults } from '../answers/defaults.ts';
import { contentFolders, EXAMPLE, ROOT } from '../../machine/project.ts';
import { Refusal } from '../../core/diagnostics/refusal.mjs';
import { nameFolder, reasonOf, reportReading } from '../../machine/report.ts';
import { realPath } from '../../machine/disk/real-path.ts';
import { putRight } from '../../machine/disk/put-right.ts';
import { writeAll } from '../../machine/disk/write-all.ts';

type Options = Request<typeof addNew>['options'];

/** What begins a folder of answers, in place of a kind. */
const LIBRARY = 'library';

/** What copies the settings and rules that a folder is lent, in place of a kind. */
const DEFAULTS = 'defaults';

/** Begins a folder of answers, or adds an entry to one. */
export function run({ args, options }: Request<typeof addNew>): number {
  const known = [...NEW_KINDS, LIBRARY, DEFAULTS];
  const isFolderFirst =
    args[0] !== undefined && !known.includes(args[0]) && (args.length > 2 || isTypedFolder(args[0]));
  const last = args.at(-1);
  // Other commands take the folder at any place; a title of several words may have been typed without quotes.
  const isFolderLast = !isFolderFirst && args.length > 2 && last !== undefined && isTypedFolder(last);
  const [what = '', ...rest] = args.slice(Number(isFolderFirst), args.length - Number(isFolderLast));
  const named = isFolderFirst ? args[0] : isFolderLast ? last : undefined;
  const words = rest.join(' ').trim();
  const kind = NEW_KINDS.find((each) => each === what);
  if (what === DEFAULTS) return addDefaults(options, named, words || undefined);
  if (!kind && what !== LIBRARY)
    throw new Refusal(
      `Expected ${listOr(known)}, found ${what ? quote(what) : 'nothing'}. ${suggest(what, known)}`.trim(),
      2,
    );
  if (!words) throw new Refusal(`Expected ${kind ? 'a title' : 'a folder'} after “${what}”, found nothing.`, 2);
  return kind ? addEntry(kind, words, options, named) : beginLibrary(words, [named, options.content]);
}

/** Opens a folder of somebody's own answers to write into. Throws a Refusal for the example. */
function openOwn(options: Options, ...named: (string | undefined)[]): string {
  if (findAnswers(options, ...named).folder === EXAMPLE)
    throw new Refusal(
      `Expected a folder of your own answers, found the example that comes with Greenroom. Begin one: ${commandLine('new', [LIBRARY, '~/answers'])}`,
    );
  return openAnswers(options, ...named);
}

/** Copies the settings and rules that a folder is lent into it, and nothing that it has. */
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

/** Writes a new entry, unless there is one of its title. */
function addEntry(of: NewKind, title: string, options: Options, named: string | undefined): number {
  const folder = openOwn(options, named);
  const { defaults } = contentFolders();
  const reading = readContent(folder, defaults);
  if (!reportReading(reading, folder) || !reading.content) return 1;
  const { content } = reading;
  const { folder: place, ending } = KINDS[of];
  const same = entriesOf(content, of).find(({ data }) =>
    [data.title, ...('aliases' in data ? data.aliases : [])].some((each) => isSameTitle(each, title)),
  );
  if (same)
    throw new Refusal(
      `Expected a new ${of}, found “${same.data.title}” in ${join(folder, same.file)}. Open that one, or choose another title.`,
    );
  const topic = of === 'question' ? guessTopic(title, content) : undefined;
  const found = readTextFiles(folder, isContent);
  const taken = new Set(found.paths.map((each) => each.toLowerCase()));
  const names = [
    slugOf(title),
    ...Array.from({ length: taken.size + 1 }, (_, index) => `${slugOf(title)}-${index + 2}`),
  ];
  const path = names.map((each) => `${place}/${each}${ending}`).find((each) => !taken.has(each.toLowerCase()))!;
  const file = { path, text: writeTemplate(of, title, topic) };
  const errors = checkFiles(
    { ...found, files: [...found.files, file], paths: [...found.paths, path] },
    folder,
    readDefaults(),
  ).problems.filter((problem) => problem.file === path && problem.severity === 'error');
  if (errors.length)
    throw new Refusal([...errors.map(explain), 'Nothing was written. Choose another title.'].join('\n'));
  write(folder, [file]);
  open(join(folder, path));
  return 0;
}

/** The topic of the question that is most like a title, among those of the folder and those asked in any trade. */
function guessTopic(title: string, content: Content): string | undefined {
  const known = [...entriesOf(content, 'question').map(({ data }) => data), ...knownQuestions()];
  const ids = content.topics.map(({ id }) => id);
  return (
    findLike(
      title,
      known.filter(({ topic }) => ids.includes(topic)),
    )?.topic ?? ids[0]
  );
}

/** Writes the files of a library that somebody begins with, into a folder that is empty. */
function beginLibrary(name: string, others: (string | undefined)[]): number {
  const chosen = findAnswers({ content: name, example: false }, ...others);
  const { folder } = chosen;
  putRight(folder);
  if (
    existsSync(folder) &&
    (!statSync(folder).isDirectory() || readdirSync(folder).some((name) => !name.startsWith('.')))
  )
    throw new Refusal(`Expected an empty folder, or none, at ${folder}, found files in it. Name another.`);
  write(folder, [
    ...startLibrary(readDefaults(), findLike(FIRST_QUESTION, knownQuestions())?.topic),
    ...newEditorFiles(folder),
  ]);
  useFolder(chosen);
  console.log(`Next:\n  ${commandLine('start', [nameFolder(folder)])}`);
  return 0;
}

/** The files for editors whose folder is not there yet: what somebody has set up stays. */
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
  // Of what is hidden, the folder is enough.
  const shown = files.map(({ path }) => (path.startsWith('.') ? topOf(path) : path));
  for (const path of new Set(shown)) console.log(join(folder, path));
}

/** Opens a file in the editor of the person who asks, if there is one. */
function open(file: string): void {
  const editor = process.env['VISUAL'] ?? process.env['EDITOR'];
  if (!editor || !process.stdout.isTTY) return;
  const [program = '', ...args] = splitWords(editor);
  // Without a shell, nothing in the name of a folder is read as a command.
  const { status } = spawnSync(program, [...args, file], { stdio: 'inherit' });
  if (status !== 0)
    console.error(`The file is written, but ${quote(editor)} did not open it. Open it in an editor of your own.`);
}
