import { once } from 'node:events';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, get } from 'node:http';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { expect, test } from '@playwright/test';
import { killAtRename } from '../kill-at-rename.ts';
import { LIBRARY, runCommand, startCommand } from '../run-command.ts';
import { QUESTIONS } from './library.ts';
import { questionAt } from './pages.ts';

const { criticism } = QUESTIONS;

/** The settings that every library needs. */
const SETTINGS = ['site.yaml', 'topics.yaml', 'competencies.yaml'];

/** Saves as most editors do: writes a new file, and moves it over the old one. */
function save(file: string, text: string): void {
  writeFileSync(`${file}~`, text);
  renameSync(`${file}~`, file);
}

/** A folder of somebody's own: one answer, and the settings that it names. */
function ownContent(): string {
  const folder = mkdtempSync(join(tmpdir(), 'greenroom-'));
  for (const file of [criticism.file, ...SETTINGS]) cpSync(join(LIBRARY, file), join(folder, file));
  return folder;
}

/** The path of a folder that is not there yet, for a site. */
function placeForSite(): string {
  return join(mkdtempSync(join(tmpdir(), 'greenroom-')), 'site');
}

const build = (folder: string, ...args: string[]) => runCommand('build', args, { env: { GREENROOM_CONTENT: folder } });

test('start serves a folder of one’s own, says when a port is taken, follows saves and survives a broken one', async ({
  page,
}) => {
  const folder = ownContent();
  const file = join(folder, criticism.file);
  const blocker = createServer().listen(0, 'localhost');
  await once(blocker, 'listening');
  const taken = (blocker.address() as { port: number }).port;
  const started = startCommand('start', [], { env: { GREENROOM_CONTENT: folder, PORT: String(taken) } });
  try {
    await expect.poll(started.said).toContain('Greenroom is at');
    expect(started.said()).toContain(`Port ${taken} is taken; trying ${taken + 1}.`);
    const url = /Greenroom is at (\S+)/.exec(started.said())?.[1] ?? '';
    await page.goto(url + questionAt(criticism));
    await expect(page.getByText(`${basename(folder)}/${criticism.file}`)).toBeVisible();

    for (const [saves, title] of ['How do you stay calm?', 'How do you keep calm?'].entries()) {
      save(file, readFileSync(file, 'utf8').replace(/^title: .*$/m, `title: ${title}`));
      await expect.poll(() => started.said().split('Your changes are on the site').length).toBe(saves + 2);
    }
    await page.reload();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('How do you keep calm?');

    writeFileSync(file, readFileSync(file, 'utf8').replace(/^topic: .*$/m, 'topic: dedlines'));
    await expect.poll(started.said).toContain('The last good site stays');
    expect(started.said()).toContain('Did you mean "deadlines"?');
    await page.reload();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('How do you keep calm?');
  } finally {
    started.child.kill();
    blocker.close();
    rmSync(folder, { recursive: true });
  }
});

test('a failed build says every file and line, exits with 1 and leaves the last good site', async () => {
  const folder = ownContent();
  const out = placeForSite();
  const page = join(out, questionAt(criticism), 'index.html');
  try {
    expect(await build(folder, '--out', out)).toMatchObject({ code: 0 });
    const good = readFileSync(page, 'utf8');
    writeFileSync(join(folder, 'questions/one.md'), '---\ntitle: One\n---\n');
    writeFileSync(join(folder, 'questions/two.md'), '---\ntitle: Two\ntopic: deadlines\nheadlin: x\n---\n');
    const failed = await build(folder, '--out', out);
    expect(failed.code).toBe(1);
    expect(failed.said).toContain('questions/one.md:2  topic: Expected text, found nothing.');
    expect(failed.said).toContain(
      'questions/two.md:4  headlin: Expected a known key, found "headlin". Did you mean "headline"?',
    );
    expect(failed.said).not.toMatch(/\n\s+at /);
    expect(readFileSync(page, 'utf8')).toBe(good);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('an error of the coach stops a build only when it is asked to', async () => {
  const folder = ownContent();
  writeFileSync(join(folder, 'questions/open.md'), '---\ntitle: Why us?\ntopic: deadlines\n---\n');
  const out = placeForSite();
  try {
    const strict = await build(folder, '--strict', '--out', out);
    expect(strict.code).toBe(1);
    expect(strict.said).toContain('Coach: 1 error,');
    expect(strict.said).toContain('Not built: with --strict');
    expect(existsSync(out)).toBe(false);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('a build refuses to replace a folder that holds other things', async () => {
  const folder = ownContent();
  const file = join(folder, criticism.file);
  try {
    const { code, said } = await build(folder, '--out', folder);
    expect([code, said]).toEqual([1, expect.stringContaining('Name another with --out.')]);
    expect(existsSync(file)).toBe(true);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('a build that is killed between its moves is finished by the next one, which says so', async () => {
  const folder = ownContent();
  const out = placeForSite();
  try {
    expect(await build(folder, '--out', out)).toMatchObject({ code: 0 });
    writeFileSync(join(folder, 'questions/one.md'), '---\ntitle: One?\ntopic: deadlines\n---\n');
    const killed = await runCommand('build', ['--out', out], {
      env: { GREENROOM_CONTENT: folder, ...killAtRename(3, dirname(out)) },
    });
    expect([killed.code, existsSync(out)]).toEqual([null, false]);
    writeFileSync(join(folder, 'questions/two.md'), 'broken');
    const { code, said } = await build(folder, '--out', out);
    expect(code).toBe(1);
    expect(said).toContain('What it began is finished: site.');
    expect(existsSync(join(out, 'questions/one/index.html'))).toBe(true);
    expect(readdirSync(dirname(out))).toEqual(['site']);
  } finally {
    rmSync(folder, { recursive: true });
    rmSync(dirname(out), { recursive: true });
  }
});

test('private entries are never built into the published folder', async () => {
  const wrong = await runCommand('build', ['--edition', 'local']);
  expect(wrong.code).toBe(2);
  expect(wrong.said).toContain('Expected --out with a folder of its own for private entries');
});

test('dev searches what was saved last, and coaches it in the terminal and in the page', async ({ page }) => {
  const folder = ownContent();
  const file = join(folder, criticism.file);
  const dev = startCommand('dev', [], { env: { GREENROOM_CONTENT: folder, PORT: String(await freePort()) } });
  try {
    await expect.poll(dev.said).toMatch(/http:\/\/localhost:\d+/);
    const url = /http:\/\/localhost:\d+/.exec(dev.said())?.[0] ?? '';
    expect(await statusAt(url, { host: 'localhost' })).toBe(200);
    // Vite takes every name of this kind for this machine, and lets every page here read the site.
    expect(await statusAt(url, { host: 'evil.localhost' })).toBe(403);
    expect(await statusAt(url, { host: 'localhost', origin: 'http://localhost:1' })).toBe(403);
    await page.goto(`${url}/search/?q=criticism`);
    await expect(page.getByRole('option').first()).toContainText(criticism.title);
    save(file, readFileSync(file, 'utf8').replace(/^title: .*$/m, 'title: How do you juggle flamingos?'));
    await expect(async () => {
      await page.goto(`${url}/search/?q=flamingos`);
      await expect(page.getByRole('option').first()).toContainText('flamingos', { timeout: 2000 });
    }).toPass();
    await page.goto(`${url}/${questionAt(criticism)}`);
    save(file, `${readFileSync(file, 'utf8')}\nI recieve help, too.\n`);
    await expect(page.getByRole('link', { name: '“recieve” is not in the dictionary.' })).toBeVisible();
    expect(dev.said()).toContain('warning  spelling');
  } finally {
    dev.child.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  }
});

/** The status that a request with these headers gets. */
function statusAt(url: string, headers: Record<string, string>): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    get(url, { headers }, (response) => resolve(response.resume().statusCode)).on('error', reject);
  });
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, 'localhost');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, 'close');
  return port;
}
