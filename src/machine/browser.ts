import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';
import { Refusal } from '../core/diagnostics/refusal.mjs';

/** How long each way of installing a browser may take, in milliseconds. */
const MOST_INSTALL_MILLISECONDS = 600_000;

/** The names of programs that are such a browser, as found on PATH. */
const PROGRAMS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];

/** The paths of such a browser on macOS and Windows, which do not put it on PATH. */
const PATHS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

const ADVICE =
  'Expected a browser of the Chromium family, found none that starts. Install one (Debian or Ubuntu: `sudo apt-get install chromium`; ' +
  'macOS or Windows: Google Chrome), or set CHROME_BIN to one, and run the same command again.';

/** The flags that the browser is started with: its sandbox refuses to run as root. */
export const BROWSER_ARGS = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

/**
 * Finds a browser that starts: the one in CHROME_BIN, Playwright's own, or the machine's. Installs one when there is none.
 * @returns its path
 * @throws Refusal when no browser can be installed either
 */
export async function findBrowser(): Promise<string> {
  const ready = await findInstalledBrowser();
  if (ready !== undefined) return ready;
  for (const install of [installWithPlaywright, installWithApt]) {
    const installed = install() ? await findInstalledBrowser() : undefined;
    if (installed !== undefined) return installed;
  }
  throw new Refusal(ADVICE);
}

/** Finds a browser that starts, and installs nothing. Gives its path. */
export async function findInstalledBrowser(): Promise<string | undefined> {
  const candidates = [process.env['CHROME_BIN'], chromium.executablePath(), ...PROGRAMS.map(findOnPath), ...PATHS];
  for (const path of candidates) if (path && existsSync(path) && (await starts(path))) return path;
  return undefined;
}

async function starts(executablePath: string): Promise<boolean> {
  try {
    const browser = await chromium.launch({ executablePath, args: BROWSER_ARGS, timeout: 30_000 });
    await browser.close();
    return true;
  } catch {
    return false;
  }
}

function findOnPath(name: string): string | undefined {
  return (process.env['PATH'] ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find((file) => {
      try {
        accessSync(file, constants.X_OK);
        return true;
      } catch {
        return false;
      }
    });
}

function installWithApt(): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !findOnPath('apt-get')) return false;
  console.log('Installing Chromium with apt-get …');
  run('apt-get', ['update', '-qq']);
  return run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium']);
}

function installWithPlaywright(): boolean {
  console.log("Installing Playwright's Chromium …");
  return run(process.execPath, [
    join(import.meta.dirname, '../../node_modules/playwright-core/cli.js'),
    'install',
    'chromium',
  ]);
}

function run(command: string, args: string[]): boolean {
  return (
    spawnSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'], timeout: MOST_INSTALL_MILLISECONDS }).status ===
    0
  );
}
