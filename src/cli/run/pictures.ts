import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { BROWSER_ARGS, findBrowser } from '../../machine/browser.ts';
import { buildSite } from '../../builder/build-site.ts';
import { localSite, ROOT, stateFolder } from '../../machine/project.ts';
import { serveSite } from '../../builder/serve/serve.ts';

/** A picture of the guide and the README. */
interface Picture {
  /** The name of its file, without the ending. */
  name: string;
  /** The address of the page, below the home page. */
  path: string;
  /** The height of the picture, in px. */
  height: number;
  /** Waits until the page shows what the picture needs. */
  prepare?: (page: Page) => Promise<void>;
}

/** The answers that the pictures show: those that the tests read. */
const ANSWERS = join(ROOT, 'tests/fixtures/library');

/** The next interview, and in how many days it is on the pictures. */
const INTERVIEW = 'interviews/harbour-mill.md';
const DAYS_LEFT = 3;

const FOLDER = join(ROOT, 'src/guide/pictures');

/** The width of the pictures, in px: just enough to show columns, because each file must stay under 100 KB. */
const WIDTH = 1000;

const PICTURES: readonly Picture[] = [
  { name: 'home', path: '', height: 520 },
  { name: 'answer', path: 'questions/challenge/', height: 500 },
  {
    name: 'search',
    path: 'search/?q=tell+me+about+a+conflcit+with+your+boss',
    height: 600,
    prepare: (page) => page.locator('search-box[data-ready] [role=option]').first().waitFor(),
  },
  { name: 'coach', path: 'coach/', height: 500 },
  {
    name: 'cheat-sheet',
    path: 'cheat-sheet/?sides=1',
    height: 560,
    prepare: (page) => page.locator('cheat-sheet[data-state]').waitFor(),
  },
];

/** Takes the pictures of the README and the guide anew. */
export async function run(): Promise<number> {
  const answers = copyAnswers();
  process.env['GREENROOM_CONTENT'] = answers;
  const site = localSite(answers);
  const executablePath = await findBrowser();
  if (!(await buildSite('local', site))) return 1;
  const { server, url } = await serveSite(site);
  const browser = await chromium.launch({ executablePath, args: BROWSER_ARGS });
  mkdirSync(FOLDER, { recursive: true });
  try {
    for (const { name, path, height, prepare } of PICTURES) {
      const page = await browser.newPage({ viewport: { width: WIDTH, height }, colorScheme: 'light' });
      await page.goto(url + path, { waitUntil: 'networkidle' });
      await prepare?.(page);
      await page.screenshot({ path: join(FOLDER, `${name}.png`), animations: 'disabled' });
      await page.close();
      console.log(`src/guide/pictures/${name}.png`);
    }
  } finally {
    await browser.close();
    server.close();
  }
  return 0;
}

function copyAnswers(): string {
  const folder = join(stateFolder(), 'pictures');
  rmSync(folder, { recursive: true, force: true });
  cpSync(ANSWERS, folder, { recursive: true });
  const file = join(folder, INTERVIEW);
  const day = new Date(Date.now() + DAYS_LEFT * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
  writeFileSync(file, readFileSync(file, 'utf8').replace(/^date: .*$/m, `date: ${day}`));
  return folder;
}
