import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { findLike } from '../import/guess.ts';
import { withFolder } from '../import/report.ts';
import { isSameTitle, slugOf } from '../import/words/titles.ts';
import { entriesOf } from '../library/content.ts';
import { listOr, quote } from '../library/describe.ts';
import { readTextFiles } from '../library/files.ts';
import { resolvePath } from '../library/folders.ts';
import { KINDS } from '../library/kinds.ts';
import { isContent } from '../library/places.ts';
import { checkFiles, readContent } from '../library/read.ts';
import { NEW_KINDS, type NewKind, startLibrary, templateOf } from '../new/template.ts';
import { contentFolders } from './project.ts';
import { printProblems } from './report.ts';
import { writeAll } from './write-all.ts';

const USAGE = `Usage: npm run new -- ${NEW_KINDS.join('|')} "TITLE"\n       npm run new -- library DIR`;

const args = process.argv.slice(2);
const [what, ...rest] = args;
const name = rest.join(' ').trim();
const kind = NEW_KINDS.find((each) => each === what);
const option = args.find((each) => /^--?[a-z]/i.test(each));
if (args.some((each) => each === '--help' || each === '-h')) console.log(USAGE);
else if (option !== undefined) {
  console.error(`Expected a title without an option, found ${quote(option)}.\n${USAGE}`);
  process.exitCode = 2;
} else if (what === 'library' && name) beginLibrary(name);
else if (kind && name) addEntry(kind, name);
else {
  const problem =
    kind || what === 'library'
      ? 'a title or a folder after it, found none'
      : `${listOr([...NEW_KINDS, 'library'])}, found ${what === undefined ? 'nothing' : `"${what}"`}`;
  console.error(`Expected ${problem}.\n${USAGE}`);
  process.exitCode = 2;
}

/** Writes a new entry, unless there is one of its title. */
function addEntry(of: NewKind, title: string): void {
  const { folder, ours } = contentFolders();
  const { content, problems } = readContent(folder, ours);
  if (!content) {
    printProblems(problems, folder);
    process.exitCode = 1;
    return;
  }
  const { folder: place, ending } = KINDS[of];
  const same = entriesOf(content, of).find(({ data }) =>
    [data.title, ...('aliases' in data ? data.aliases : [])].some((each) => isSameTitle(each, title)),
  );
  if (same) {
    console.error(
      `Expected a new ${of}, found “${same.data.title}” in ${join(folder, same.file)}. Open that one, or choose another title.`,
    );
    process.exitCode = 1;
    return;
  }
  const like = findLike(
    title,
    entriesOf(content, 'question').map(({ data }) => data),
  );
  const topic = of === 'question' ? (like?.topic ?? content.topics[0]?.id) : undefined;
  const found = readTextFiles(folder, isContent);
  const taken = new Set(found.paths.map((each) => each.toLowerCase()));
  const names = [
    slugOf(title),
    ...Array.from({ length: taken.size + 1 }, (_, index) => `${slugOf(title)}-${index + 2}`),
  ];
  const path = names.map((each) => `${place}/${each}${ending}`).find((each) => !taken.has(each.toLowerCase()))!;
  const file = { path, text: templateOf(of, title, topic) };
  const errors = checkFiles(
    { ...found, files: [...found.files, file], paths: [...found.paths, path] },
    folder,
    ours,
  ).problems.filter((problem) => problem.file === path && problem.severity === 'error');
  if (errors.length) {
    for (const { message } of errors) console.error(message);
    console.error('Nothing was written. Choose another title.');
    process.exitCode = 1;
    return;
  }
  write(folder, [file]);
  open(join(folder, path));
}

/** Writes the files of a library that somebody begins with, into a folder that is empty. */
function beginLibrary(dir: string): void {
  const folder = resolvePath(process.env['INIT_CWD'] ?? process.cwd(), dir);
  if (existsSync(folder) && (!statSync(folder).isDirectory() || readdirSync(folder).length > 0)) {
    console.error(`Expected an empty folder, or none, at ${folder}, found files in it. Name another.`);
    process.exitCode = 1;
    return;
  }
  const { ours } = contentFolders();
  const [first] = readContent(ours, ours).content?.topics ?? [];
  write(folder, startLibrary(readFileSync(join(ours, 'topics.yaml'), 'utf8'), first?.id ?? ''));
  if (!process.exitCode) console.log(`Next:\n  ${withFolder(dir, 'npm start')}`);
}

function write(folder: string, files: readonly { path: string; text: string }[]): void {
  try {
    writeAll(folder, files);
    for (const { path } of files) console.log(join(folder, path));
  } catch (error) {
    console.error(
      `Expected to write into ${folder}, but ${error instanceof Error ? error.message : String(error)}. Nothing was written.`,
    );
    process.exitCode = 1;
  }
}

/** Opens a file in the editor of the person who asks, if there is one. */
function open(file: string): void {
  const editor = process.env['VISUAL'] ?? process.env['EDITOR'];
  if (process.exitCode || !editor || !process.stdout.isTTY) return;
  const { status } = spawnSync(`${editor} ${JSON.stringify(file)}`, { stdio: 'inherit', shell: true });
  if (status !== 0)
    console.error(`The file is written, but ${quote(editor)} did not open it. Open it in an editor of your own.`);
}
