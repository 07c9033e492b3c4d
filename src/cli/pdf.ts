import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { listOr } from '../cheat-sheet/verdict.ts';
import { DENSITIES, PAPERS, SIDES } from '../cheat-sheet/paper.ts';
import { type Content, entriesOf } from '../library/content.ts';
import { suggest } from '../library/problem.ts';
import { readContent } from '../library/read.ts';
import { findBrowser } from './browser.ts';
import { buildSite } from './build-site.ts';
import { printSheet } from './print-sheet.ts';
import { contentFolders, localSite } from './project.ts';

const KNOWN = {
  paper: Object.keys(PAPERS),
  sides: SIDES.map((sides) => String(sides ?? 'all')),
  density: Object.keys(DENSITIES),
};

const USAGE = `Usage: npm run pdf -- [--interview SLUG] [--paper ${KNOWN.paper.join('|')}] [--sides ${KNOWN.sides.join('|')}] [--density ${KNOWN.density.join('|')}] [--pick ID] [--leave ID] [--short ID] [--out FILE]`;

const { interview, query, out } = readArguments();
const unwritable = describeBadFile(out);
if (unwritable) refuse(unwritable, 1);

const { folder, ours } = contentFolders();
const { content } = readContent(folder, ours);
// What keeps it from being read is told by the build.
if (interview !== undefined && content) checkInterview(interview, content);
const browser = await findBrowser();
if (!browser.path) refuse(browser.advice, 1);

const site = localSite(folder, 'paper');
if (!(await buildSite('local', site))) process.exit(1);
const path = interview === undefined ? 'cheat-sheet/' : `interviews/${encodeURIComponent(interview)}/cheat-sheet/`;
const { pdf, verdict, advice } = await printSheet(browser.path, site, `${path}?${query}`);
if (!pdf)
  refuse(
    [
      verdict,
      ...advice,
      'Name what to --leave or to --short, or choose more --sides or a lower --density. Nothing was written.',
    ].join('\n'),
    1,
  );
try {
  writeFileSync(out, pdf);
} catch (error) {
  refuse(`Expected to write ${out}, but the system says ${codeOf(error)}. Name another file with --out.`, 1);
}
console.log(`Wrote ${relative(process.cwd(), out)}. ${verdict}`);

/** What is asked for; an option that is not known, or not possible, is answered with the usage. */
function readArguments(): { interview: string | undefined; query: URLSearchParams; out: string } {
  const text = { type: 'string' } as const;
  try {
    const list = { ...text, multiple: true, default: [] as string[] } as const;
    const { values } = parseArgs({
      options: {
        interview: text,
        paper: text,
        sides: text,
        density: text,
        pick: list,
        leave: list,
        short: list,
        out: text,
      },
    });
    const query = new URLSearchParams();
    for (const name of ['pick', 'leave', 'short'] as const) for (const id of values[name]) query.append(name, id);
    for (const name of ['paper', 'sides', 'density'] as const) {
      const value = values[name];
      if (value === undefined) continue;
      if (!KNOWN[name].includes(value))
        throw new Error(`Expected ${listOr(KNOWN[name])} after --${name}, found "${value}".`);
      query.set(name, value);
    }
    const file = values.out ?? (values.interview === undefined ? 'cheat-sheet.pdf' : `${values.interview}.pdf`);
    return { interview: values.interview, query, out: resolve(process.env['INIT_CWD'] ?? '.', file) };
  } catch (error) {
    return refuse(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`, 2);
  }
}

function checkInterview(slug: string, from: Content): void {
  const known = entriesOf(from, 'interview').map((entry) => entry.slug);
  if (known.includes(slug)) return;
  const hint = suggest(slug, known) || 'There is none yet: write one in interviews/.';
  refuse(`Expected the file name of an interview after --interview, found "${slug}". ${hint}`, 1);
}

/** Why a PDF can't be written to a file; what is there and is no PDF is not replaced. */
function describeBadFile(file: string): string | null {
  const parent = dirname(file);
  if (!existsSync(parent) || !statSync(parent).isDirectory())
    return `Expected a folder at ${parent}, found none. Make it, or name another file with --out.`;
  if (!existsSync(file)) return null;
  if (statSync(file).isDirectory()) return `Expected a file at ${file}, found a folder. Name a file with --out.`;
  try {
    const start = readFileSync(file).subarray(0, 5).toString('latin1');
    return start === '' || start === '%PDF-'
      ? null
      : `Expected a PDF to replace at ${file}, found something else. Name another file with --out.`;
  } catch (error) {
    return `Expected to replace ${file}, but the system says ${codeOf(error)}. Name another file with --out.`;
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}

function refuse(message: string, code: number): never {
  console.error(message);
  process.exit(code);
}
