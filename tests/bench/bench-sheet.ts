import { type Press, timeSheet } from './time-sheet.ts';
import { benchSites } from './bench-sites.ts';
import { readSizes } from './bench-sizes.ts';
import type { Request } from '../../src/commands/command.ts';
import type { benchSheet } from '../../src/commands/table/project.ts';

/** The choices to make on the sheet, in order. At first it shows cues on two sides. */
const PRESSES: readonly Press[] = [
  ['sides', 'all'],
  ['paper', 'letter'],
  ['group', 'stories'],
  ['density', 'headlines'],
  ['density', 'full'],
  ['sides', '4'],
  ['density', 'cues'],
];

/** Times how long cheat sheets take to show, and to follow each choice. */
export async function run({ args }: Request<typeof benchSheet>): Promise<number> {
  const rows: Record<string, string | number>[] = [];
  await benchSites(readSizes(args, [50, 500]), async ({ chrome, url, entries }) => {
    const { opening, choices } = await timeSheet(await chrome.newPage(), `${url}cheat-sheet/`, PRESSES);
    const times = PRESSES.map(([name, value], index): [string, number] => [
      `${name} ${value}`,
      Math.round(choices[index]!),
    ]);
    rows.push({ entries, opening: Math.round(opening), ...Object.fromEntries(times) });
  });
  console.log('Milliseconds to the frame that shows the sheet: from opening its page, then from each choice in turn.');
  console.table(rows);
  return 0;
}
