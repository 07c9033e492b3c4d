import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';
import { Refusal } from '../core/diagnostics/refusal.mjs';

/** Milliseconds that each way of installing a browser may take. */
const INSTALL_TIME = 600_000;

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];

const ELSEWHERE = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

const ADVICE =
  'Expected a browser of the Chromium family, found none that starts. Install one (Debian or Ubuntu: `sudo apt-get install chromium`; ' +
  'macOS or Windows: Google Chrome), or set CHROME_BIN to one, and run the same command again.';

/** Flags without which the browser does not start here: its sandbox refuses root. */
export const BROWSER_ARGS = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

/**
 * The path of a browser that starts: the one in CHROME_BIN, Playwright's own, the machine's, else one it installs.
 * @throws Refusal that says how to get one, when there is none
 */
export async function findBrowser(): Promise<string> {
  const found = await findStarting();
  if (found !== undefined) return found;
  for (const install of [installWithPlaywright, installWithApt]) {
    const installed = install() ? await findStarting() : undefined;
    if (installed !== undefined) return installed;
  }
  throw new Refusal(ADVICE);
}

/** The path of a browser that is there and starts; nothing is installed. */
export async function findStarting(): Promise<string | undefined> {
  const candidates = [process.env['CHROME_BIN'], chromium.executablePath(), ...NAMES.map(onPath), ...ELSEWHERE];
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

function onPath(name: string): string | undefined {
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
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !onPath('apt-get')) return false;
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
  return spawnSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'], timeout: INSTALL_TIME }).status === 0;
}
