import { basename, dirname } from 'node:path';
import { KNOWN } from '../../paper/paper.ts';
import { type Sheet, sheetOfLibrary, sheetOfPack } from '../../paper/sheet.ts';
import { buildPack } from '../../interviews/pack.ts';
import { type Content, entriesOf } from '../../core/library/content.ts';
import { EDITIONS, selectEdition } from '../../core/library/edition.ts';
import { buildLibrary } from '../../core/library/library.ts';
import { suggest } from '../../core/diagnostics/suggest.ts';
import { resolvePath } from '../../machine/folders.ts';
import { readContent } from '../../machine/read-content.ts';
import { openAnswers } from '../answers/answers.ts';
import { findBrowser } from '../../machine/browser.ts';
import { findSiteToPrint } from '../../builder/local-site.ts';
import type { Request } from '../../commands/command.ts';
import type { pdf } from '../../commands/table/pdf.ts';
import { saySystemError } from '../../core/diagnostics/system-errors.mjs';
import { putRight } from '../../machine/disk/put-right.ts';
import { realPath } from '../../machine/disk/real-path.ts';
import { writeAll } from '../../machine/disk/write-all.ts';
import { describeBadTarget } from './pdf-target.ts';
import { printSheet } from './print-sheet.ts';
import { contentFolders, typedIn } from '../../machine/project.ts';
import { refuseInside } from './refuse-inside.ts';
import { Refusal } from '../../core/diagnostics/refusal.mjs';
import { nameFrom } from '../../machine/report.ts';

/** The options that name entries or groups, by id or code. */
const NAMING_OPTIONS = ['pick', 'leave', 'short'] as const;

/** The options that become a parameter of the sheet's address as they are. */
const CHOICE_OPTIONS = ['paper', 'sides', 'density'] as const satisfies readonly (keyof typeof KNOWN)[];

/** Writes a cheat sheet as a PDF. */
export async function run({ args, options }: Request<typeof pdf>): Promise<number> {
  const { interview } = options;
  const out = realPath(resolvePath(typedIn(), options.out ?? `${interview ?? 'cheat-sheet'}.pdf`));
  putRight(dirname(out));
  const unwritable = describeBadTarget(out);
  if (unwritable !== null) throw new Refusal(unwritable);

  const folder = openAnswers(options, args[0]);
  refuseInside(folder, out, 'a file', 'with --out');
  const { content } = readContent(folder, contentFolders().defaults);
  const query = new URLSearchParams(
    CHOICE_OPTIONS.flatMap((name) => (options[name] === undefined ? [] : [[name, options[name]]])),
  );
  // When the content has errors, the build below reports them.
  if (content) {
    const sheet = findSheet(selectEdition(content, EDITIONS.local).content, interview);
    for (const option of NAMING_OPTIONS)
      for (const id of options[option]) query.append(option, findId(sheet, option, id));
  }
  const browser = await findBrowser();
  const site = await findSiteToPrint(folder);
  if (site === null) return 1;

  const path = interview === undefined ? 'cheat-sheet/' : `interviews/${encodeURIComponent(interview)}/cheat-sheet/`;
  const {
    state,
    pdf: bytes,
    verdict,
    advice,
  } = await printSheet(browser, site, `${path}?${query}`).catch((error: unknown) => {
    throw new Refusal(`The sheet could not be printed. ${String(error).split('\n', 1)[0]}`);
  });
  if (state === 'empty')
    throw new Refusal('Expected something to print, found that everything is left out. Nothing was written.');
  if (state === 'over')
    throw new Refusal(
      [verdict, ...advice, 'Name what to --leave or to --short, or choose as above. Nothing was written.'].join('\n'),
    );
  try {
    writeAll(dirname(out), [{ path: basename(out), text: bytes, mayReplace: true }]);
  } catch (error) {
    throw new Refusal(`Expected to write ${out}, but ${saySystemError(error)} Or name another file with --out.`);
  }
  console.log(`Wrote ${nameFrom(typedIn(), out)}. ${verdict}`);
  return 0;
}

/** Builds the sheet of the library, or of an interview. Throws a Refusal when there is no such interview. */
function findSheet(shown: Content, interview: string | undefined): Sheet {
  if (interview === undefined) return sheetOfLibrary(buildLibrary(shown));
  const entries = entriesOf(shown, 'interview');
  const entry = entries.find(({ slug }) => slug === interview);
  if (entry) return sheetOfPack(buildPack(shown, entry));
  const known = entries.map(({ slug }) => slug);
  const hint = suggest(interview, known) || 'There is none to print: write one in interviews/, not as a draft.';
  throw new Refusal(`Expected the file name of an interview after --interview, found "${interview}". ${hint}`);
}

/** The id of an entry or a group on a sheet, by its id or its code. Throws a Refusal when there is none. */
function findId({ groups }: Sheet, option: string, name: string): string {
  const entries = groups.flatMap((group) => group.entries);
  const ids = [...groups, ...entries].map(({ id }) => id);
  const match =
    ids.find((id) => id === name) ?? entries.find(({ code }) => code.toLowerCase() === name.toLowerCase())?.id;
  const hint = suggest(name, ids) || 'The sheet’s page shows each code, and its address the ids.';
  if (match === undefined)
    throw new Refusal(`Expected an entry or a group of the sheet after --${option}, found "${name}". ${hint}`);
  return match;
}
