// Starts Greenroom as the README says, waits for the address that it prints, and reads a page there.
import { spawn } from 'node:child_process';

/** Milliseconds that the first start may take: it installs everything. */
const PATIENCE = 15 * 60_000;

// On Windows npm is a script, which only a shell runs. Elsewhere it is stopped with all that it has started.
const isWindows = process.platform === 'win32';
const npm = spawn('npm start', { shell: true, detached: !isWindows, stdio: ['ignore', 'pipe', 'inherit'] });
let printed = '';

/** @type {Promise<string>} */
const address = new Promise((resolve, reject) => {
  npm.stdout.on('data', (text) => {
    process.stdout.write(text);
    printed += text;
    const [, url] = /Greenroom is at (http\S+)\r?\n/.exec(printed) ?? [];
    if (url) resolve(url);
  });
  npm.on('exit', (code) => reject(new Error(`Expected an address, but npm start ended with ${code}.`)));
  setTimeout(() => reject(new Error('Expected an address, but npm start printed none in time.')), PATIENCE).unref();
});

try {
  const response = await fetch(await address);
  const page = await response.text();
  if (!response.ok || !page.includes('</html>'))
    throw new Error(`Expected the home page, found ${response.status} and ${page.length} characters.`);
  console.log(`The home page is there: ${page.length} characters.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  if (isWindows) spawn('taskkill', ['/pid', String(npm.pid), '/t', '/f'], { stdio: 'ignore' });
  else if (npm.pid) process.kill(-npm.pid, 'SIGTERM');
}
