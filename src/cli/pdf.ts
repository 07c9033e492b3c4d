import { writeFileSync } from 'node:fs';
import { type Sheet, sheetOfLibrary, sheetOfPack } from '../cheat-sheet/sheet.ts';
import { buildPack } from '../interviews/pack.ts';
import { type Content, entriesOf } from '../library/content.ts';
import { EDITIONS, selectEdition } from '../library/edition.ts';
import { buildLibrary } from '../library/library.ts';
import { suggest } from '../library/problem.ts';
import { readContent } from '../library/read.ts';
import { findBrowser } from './browser.ts';
import { buildSite } from './build-site.ts';
import { codeOf, describeBadFile, PDF_USAGE, type PdfRequest, readPdfRequest } from './pdf-request.ts';
import { printSheet } from './print-sheet.ts';
import { contentFolders, localSite } from './project.ts';
import { nameFrom } from './report.ts';

const { interview, choices, named, out } = readArguments();
const unwritable = describeBadFile(out);
if (unwritable) refuse(unwritable);

const { folder, ours } = contentFolders();
const { content } = readContent(folder, ours);
const query = new URLSearchParams(choices);
// What keeps the content from being read is told by the build.
if (content) {
  const sheet = findSheet(selectEdition(content, EDITIONS.local).content);
  for (const [option, ids] of Object.entries(named))
    for (const id of ids) query.append(option, findId(sheet, option, id));
}
const browser = await findBrowser();
if (!browser.path) refuse(browser.advice);
const site = localSite(folder, 'paper');
if (!(await buildSite('local', site))) process.exit(1);

const path = interview === undefined ? 'cheat-sheet/' : `interviews/${encodeURIComponent(interview)}/cheat-sheet/`;
const { state, pdf, verdict, advice } = await printSheet(browser.path, site, `${path}?${query}`).catch(
  (error: unknown) => refuse(`The sheet could not be printed. ${String(error).split('\n', 1)[0]}`),
);
if (state === 'empty') refuse('Expected something to print, found that everything is left out. Nothing was written.');
if (state === 'over')
  refuse(
    [verdict, ...advice, 'Name what to --leave or to --short, or choose as above. Nothing was written.'].join('\n'),
  );
try {
  writeFileSync(out, pdf);
} catch (error) {
  refuse(`Expected to write ${out}, but the system says ${codeOf(error)}. Name another file with --out.`);
}
console.log(`Wrote ${nameFrom(process.env['INIT_CWD'] ?? process.cwd(), out)}. ${verdict}`);

function readArguments(): PdfRequest {
  try {
    const request = readPdfRequest(process.argv.slice(2), process.env['INIT_CWD'] ?? '.');
    if (request !== 'help') return request;
    console.log(PDF_USAGE);
    process.exit(0);
  } catch (error) {
    return refuse(`${error instanceof Error ? error.message : String(error)}\n${PDF_USAGE}`, 2);
  }
}

/** The sheet that is asked for. */
function findSheet(shown: Content): Sheet {
  if (interview === undefined) return sheetOfLibrary(buildLibrary(shown));
  const entries = entriesOf(shown, 'interview');
  const entry = entries.find(({ slug }) => slug === interview);
  if (entry) return sheetOfPack(buildPack(shown, entry));
  const known = entries.map(({ slug }) => slug);
  const hint = suggest(interview, known) || 'There is none to print: write one in interviews/, not as a draft.';
  return refuse(`Expected the file name of an interview after --interview, found "${interview}". ${hint}`);
}

/** The id of an entry or a group on a sheet, named by it or by its code. */
function findId({ groups }: Sheet, option: string, name: string): string {
  const entries = groups.flatMap((group) => group.entries);
  const ids = [...groups, ...entries].map(({ id }) => id);
  const found =
    ids.find((id) => id === name) ?? entries.find(({ code }) => code.toLowerCase() === name.toLowerCase())?.id;
  const hint = suggest(name, ids) || 'The sheet’s page shows each code, and its address the ids.';
  return found ?? refuse(`Expected an entry or a group of the sheet after --${option}, found "${name}". ${hint}`);
}

function refuse(message: string, code = 1): never {
  console.error(message);
  process.exit(code);
}
