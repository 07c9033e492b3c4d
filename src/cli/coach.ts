import { readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { watch } from 'chokidar';
import type { Finding } from '../coach/finding.ts';
import { describeEntry } from '../coach/report/describe-entry.ts';
import { toSarif } from '../coach/report/sarif.ts';
import { formatText } from '../coach/report/text.ts';
import { readSpeller } from '../coach/spelling/read-speller.ts';
import { reviewContent, reviewSubject } from '../coach/review.ts';
import { RULES } from '../coach/rules.ts';
import type { Subject } from '../coach/subject.ts';
import { readBareAnswer } from '../coach/bare-answer.ts';
import { findContentFolders } from '../library/folders.ts';
import { readContent } from '../library/read.ts';
import { COACH_USAGE, type CoachRequest, readCoachRequest } from './coach-request.ts';
import { ROOT } from './project.ts';
import { printProblems } from './report.ts';

/** What was coached. */
interface Coached {
  subjects: Subject[];
  findings: Finding[];
}

/** Why a file is not read, in words for its author. */
class Unreadable extends Error {}

const WHY: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file. Check its name.',
  EISDIR: 'it is a folder. Name it with --content, or name the files in it.',
  EACCES: 'you may not read it. Give yourself permission.',
};

const from = process.env['INIT_CWD'] ?? process.cwd();
const request = readArguments();
process.exitCode = coach();
if (request.watch) {
  const watched = request.files.length ? request.files.filter((file) => file !== '-') : [folders().folder];
  console.error(`\nWatching ${watched.join(', ')}. Press Ctrl+C to stop.`);
  watch(watched, { cwd: from, ignoreInitial: true }).on('all', (_, path) => {
    console.error(`\n── ${path} ──\n`);
    process.exitCode = coach();
  });
}

/** Coaches once and prints it; the exit code that it deserves. */
function coach(): number {
  let coached: Coached | null;
  try {
    coached = request.files.some(isBare) ? coachFiles() : coachContent();
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    console.error(error.message);
    return 2;
  }
  if (!coached) return 1;
  const rules = request.rule === undefined ? RULES : RULES.filter(({ id }) => id === request.rule);
  const findings = coached.findings.filter(({ rule }) => rule === 'coach' || rules.some(({ id }) => id === rule));
  print(coached.subjects, findings);
  const open = findings.filter(({ excuse }) => excuse === undefined);
  const warnings = open.filter(({ severity }) => severity === 'warning').length;
  return open.some(({ severity }) => severity === 'error') || warnings > request.maxWarnings ? 1 : 0;
}

function print(subjects: readonly Subject[], findings: readonly Finding[]): void {
  if (request.format === 'text') console.log(formatText(findings));
  else if (request.format === 'sarif') console.log(JSON.stringify(toSarif(findings), null, 2));
  else console.log(JSON.stringify({ entries: subjects.map((subject) => describeEntry(subject, findings)) }, null, 2));
}

/** Coaches the entries of a content folder, or some of its files. */
function coachContent(): Coached | null {
  const { folder, ours } = folders();
  const { content, problems } = readContent(folder, ours);
  if (!content) {
    printProblems(problems, folder);
    return null;
  }
  const { subjects, findings } = reviewContent(content, { speller: readSpeller(content.site) });
  if (!request.files.length) return { subjects, findings };
  const wanted = new Set(request.files.map((file) => relative(folder, resolve(from, file)).replaceAll('\\', '/')));
  return {
    subjects: subjects.filter(({ file }) => wanted.has(file)),
    findings: findings.filter(({ file }) => wanted.has(file)),
  };
}

/** Coaches Markdown answers that are in no content folder, by the settings of the one that there is, if it can be read. */
function coachFiles(): Coached {
  const { folder, ours } = folders();
  const site = readContent(folder, ours).content?.site;
  const options = { settings: site?.coach ?? {}, speller: readSpeller(site ?? { language: 'en', words: [] }) };
  const subjects = request.files.map((file) => readBareAnswer(readText(file), file === '-' ? 'standard input' : file));
  return { subjects, findings: subjects.flatMap((subject) => reviewSubject(subject, options)) };
}

/** Whether a file is an answer by itself, rather than an entry of the content folder. */
function isBare(file: string): boolean {
  const inside = relative(folders().folder, resolve(from, file));
  return (
    file === '-' ||
    inside.startsWith('..') ||
    !/^(?:questions|stories|strengths|weaknesses|interviews)[/\\]/.test(inside)
  );
}

function readText(file: string): string {
  try {
    return readFileSync(file === '-' ? 0 : resolve(from, file), 'utf8').replaceAll('\r\n', '\n');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    const why = WHY[code] ?? `the system says ${code}.`;
    throw new Unreadable(`Expected an answer to read at ${file}, but ${why}`);
  }
}

function folders() {
  return findContentFolders(
    request.content === undefined ? process.env : { ...process.env, GREENROOM_CONTENT: resolve(from, request.content) },
    ROOT,
  );
}

function readArguments(): CoachRequest {
  try {
    const read = readCoachRequest(process.argv.slice(2));
    if (read !== 'help') return read;
    console.log(COACH_USAGE);
    process.exit(0);
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n${COACH_USAGE}`);
    process.exit(2);
  }
}
