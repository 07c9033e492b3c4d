import { readFileSync } from 'node:fs';
import { basename, dirname, relative, resolve } from 'node:path';
import { watch } from 'chokidar';
import { readBareAnswer } from '../../coach/bare-answer.ts';
import type { Finding } from '../../coach/finding.ts';
import { describeEntry } from '../../coach/report/describe-entry.ts';
import { toCoachSarif } from '../../coach/report/sarif.ts';
import { formatText } from '../../coach/report/text.ts';
import { readSpeller } from '../../core/language/spelling/read-speller.ts';
import { reviewContent, reviewSubject } from '../../coach/review.ts';
import { RULES } from '../../coach/rules.ts';
import type { Subject } from '../../coach/subject.ts';
import { importNotes } from '../../import/import-notes.ts';
import { quote } from '../../core/library/describe.ts';
import { resolvePath } from '../../machine/folders.ts';
import { kindOfFolder } from '../../core/library/kinds.ts';
import { saySystemError } from '../../core/diagnostics/system-errors.mjs';
import { toGithub } from '../../core/diagnostics/github.ts';
import { suggest } from '../../core/diagnostics/suggest.ts';
import { readContent } from '../../machine/read-content.ts';
import { findAnswers, isTypedFolder, openAnswers, useFolder } from '../answers/answers.ts';
import type { Request } from '../../commands/command.ts';
import { commandLine } from '../../commands/command-line.ts';
import type { coach } from '../../commands/table/coach.ts';
import { contentFolders, typedIn } from '../../machine/project.ts';
import { Refusal } from '../../core/diagnostics/refusal.mjs';
import { nameFolder, printProblems } from '../../machine/report.ts';
import { withTypedPaths, printAs } from './print-as.ts';

type CoachRequest = Request<typeof coach>;

/** The answers that were coached, and what was found in them. */
interface Coached {
  subjects: Subject[];
  findings: Finding[];
  /** Whether the paths of the files are as they were typed. Else they are below the folder of answers. */
  isBare: boolean;
}

/** How many entries an import may find in a file at most for it to count as one answer. */
const MOST_ENTRIES_IN_ONE = 3;

/** The name that stands for standard input. */
const STANDARD_INPUT = '-';

/** Checks a folder of answers, or single answers, against the rules. */
export function run({ args, options }: CoachRequest): number {
  checkRule(options.rule);
  const [first] = args;
  const named = first !== undefined && isTypedFolder(first) ? first : undefined;
  const files = args.slice(named === undefined ? 0 : 1);
  const libraries = new Set(files.map(libraryOf));
  const [library] = libraries.size === 1 ? libraries : [];
  const isBare = files.length > 0 && library === undefined;
  const coachAll = (): number => {
    const coached = isBare ? coachFiles(files) : coachContent(files);
    return coached ? report(coached, options) : 1;
  };
  if (isBare) useFolder(findAnswers(options, named));
  else openAnswers(options, named ?? library);
  const code = coachAll();
  if (options.watch) followFiles(files, coachAll);
  return code;
}

function checkRule(id: string | undefined): void {
  const ids = RULES.map((rule) => rule.id);
  if (id !== undefined && !ids.includes(id))
    throw new Refusal(`Expected the id of a check after --rule, found ${quote(id)}. ${suggest(id, ids)}`.trim(), 2);
}

/** Prints what was found. Gives the exit code: 1 for an error, or for too many warnings. */
function report(
  { subjects, findings: all, isBare }: Coached,
  { rule, format, 'max-warnings': most }: CoachRequest['options'],
): number {
  const findings =
    rule === undefined ? all : all.filter((finding) => finding.id === rule || finding.id === 'unknown-check');
  const open = findings.filter(({ excuse }) => excuse === undefined);
  printAs(format, {
    text: () => formatText(findings),
    json: () => ({ entries: subjects.map((subject) => describeEntry(subject, findings)) }),
    sarif: () => toCoachSarif(findings),
    github: () => toGithub(isBare ? open : withTypedPaths(open, contentFolders().folder)),
  });
  const warnings = open.filter(({ severity }) => severity === 'warning').length;
  return open.some(({ severity }) => severity === 'error') || warnings > (most ?? Infinity) ? 1 : 0;
}

function followFiles(files: readonly string[], coachAll: () => number): void {
  const from = typedIn();
  const watched = files.length
    ? files.filter((file) => file !== STANDARD_INPUT).map((file) => resolvePath(from, file))
    : [contentFolders().folder];
  console.error(`\nCoaching ${watched.map(nameFolder).join(', ')} after each save. Press Ctrl+C to stop.`);
  watch(watched, { ignoreInitial: true }).on('all', (_, path) => {
    console.error(`\n── ${path} ──\n`);
    process.exitCode = coachAll();
  });
}

/** Coaches all entries of the folder in use, or those in some files of it. Null when the folder has errors. */
function coachContent(files: readonly string[]): Coached | null {
  const { folder, defaults } = contentFolders();
  const { content, problems } = readContent(folder, defaults);
  if (!content) {
    printProblems(problems, folder);
    return null;
  }
  const { subjects, findings } = reviewContent(content, { speller: readSpeller(content.site) });
  if (!files.length) return { subjects, findings, isBare: false };
  const wanted = new Set(files.map((file) => relative(folder, resolvePath(typedIn(), file)).replaceAll('\\', '/')));
  return {
    subjects: subjects.filter(({ file }) => wanted.has(file)),
    findings: findings.filter(({ file }) => wanted.has(file)),
    isBare: false,
  };
}

/** Coaches answers in files of their own. Uses the settings of the folder in use, if it can be read. */
function coachFiles(files: readonly string[]): Coached {
  const { folder, defaults } = contentFolders();
  const site = readContent(folder, defaults).content?.site;
  const language = site?.language ?? 'en';
  const options = {
    settings: site?.coach ?? {},
    speller: readSpeller({ language, words: site?.words ?? [] }),
    language,
  };
  const subjects = files.map((file) => {
    const text = readText(file);
    if (file !== STANDARD_INPUT && importNotes(text, file).drafts.length > MOST_ENTRIES_IN_ONE)
      console.error(
        `${file} looks like notes with many answers, and is coached as one. To make a folder of answers of it: ${commandLine('import', [file, '--into', '~/answers'])}`,
      );
    return readBareAnswer(text, file === STANDARD_INPUT ? 'standard input' : file, language);
  });
  return { subjects, findings: subjects.flatMap((subject) => reviewSubject(subject, options)), isBare: true };
}

/** The folder of answers that a file belongs to, by its front matter and its folder. Undefined for other files. */
function libraryOf(file: string): string | undefined {
  if (file === STANDARD_INPUT) return undefined;
  const parent = dirname(resolvePath(typedIn(), file));
  const kind = kindOfFolder(basename(parent));
  const isEntry = kind !== undefined && kind !== 'rule' && readText(file).startsWith('---');
  return isEntry ? resolve(parent, '..') : undefined;
}

function readText(file: string): string {
  try {
    return readFileSync(file === STANDARD_INPUT ? 0 : resolvePath(typedIn(), file), 'utf8').replaceAll('\r\n', '\n');
  } catch (error) {
    throw new Refusal(`Expected an answer or a folder of answers at ${file}, but ${saySystemError(error)}`, 2);
  }
}
