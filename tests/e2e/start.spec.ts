import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { expect, test } from '@playwright/test';

const root = join(import.meta.dirname, '../..');

/** A command of ours that runs, and all it has printed. */
interface Running {
  child: ChildProcess;
  printed: () => string;
}

function run(command: string, args: string[], env: Record<string, string>): Running {
  let output = '';
  const child = spawn(process.execPath, [join(root, `src/cli/${command}.ts`), ...args], {
    cwd: root,
    env: { ...process.env, ...env },
  });
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (text: Buffer) => (output += text.toString()));
  return { child, printed: () => output };
}

const exitOf = ({ child }: Running) => new Promise<number | null>((resolve) => child.on('exit', resolve));

/** Saves as most editors do: beside the file, then over it. */
function save(file: string, text: string): void {
  writeFileSync(`${file}~`, text);
  renameSync(`${file}~`, file);
}

function ownContent(): string {
  const folder = mkdtempSync(join(tmpdir(), 'greenroom-'));
  cpSync(join(root, 'content/questions/handle-stress.md'), join(folder, 'questions/handle-stress.md'));
  return folder;
}

test('start serves a folder of one’s own, says when a port is taken, follows saves and survives a broken one', async ({
  page,
}) => {
  const folder = ownContent();
  const file = join(folder, 'questions/handle-stress.md');
  const blocker = createServer().listen(0, 'localhost');
  await once(blocker, 'listening');
  const taken = (blocker.address() as { port: number }).port;
  const started = run('start', [], { GREENROOM_CONTENT: folder, PORT: String(taken) });
  try {
    await expect.poll(started.printed).toContain('Greenroom is at');
    expect(started.printed()).toContain(`Port ${taken} is taken; trying ${taken + 1}.`);
    const url = /Greenroom is at (\S+)/.exec(started.printed())?.[1] ?? '';
    await page.goto(`${url}questions/handle-stress/`);
    await expect(page.getByText(`${basename(folder)}/questions/handle-stress.md`)).toBeVisible();

    for (const [saves, title] of ['How do you stay calm?', 'How do you keep calm?'].entries()) {
      save(file, readFileSync(file, 'utf8').replace(/^title: .*$/m, `title: ${title}`));
      await expect.poll(() => started.printed().split('Saved changes are on the site').length).toBe(saves + 2);
    }
    await page.reload();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('How do you keep calm?');

    writeFileSync(file, readFileSync(file, 'utf8').replace(/^topic: .*$/m, 'topic: dedlines'));
    await expect.poll(started.printed).toContain('The last good site stays');
    expect(started.printed()).toContain('Did you mean "deadlines"?');
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
  const out = join(folder, '_site');
  const page = join(out, 'questions/handle-stress/index.html');
  try {
    expect(await exitOf(run('build', ['--out', out], { GREENROOM_CONTENT: folder }))).toBe(0);
    const good = readFileSync(page, 'utf8');
    writeFileSync(join(folder, 'questions/one.md'), '---\ntitle: One\n---\n');
    writeFileSync(join(folder, 'questions/two.md'), '---\ntitle: Two\ntopic: deadlines\nheadlin: x\n---\n');
    const failed = run('build', ['--out', out], { GREENROOM_CONTENT: folder });
    expect(await exitOf(failed)).toBe(1);
    expect(failed.printed()).toContain('questions/one.md:2  topic: Expected text, found nothing.');
    expect(failed.printed()).toContain(
      'questions/two.md:4  headlin: Expected a known key, found "headlin". Did you mean "headline"?',
    );
    expect(failed.printed()).not.toMatch(/\n\s+at /);
    expect(readFileSync(page, 'utf8')).toBe(good);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('an error of the coach stops a build only when it is asked to', async () => {
  const folder = ownContent();
  writeFileSync(join(folder, 'questions/open.md'), '---\ntitle: Why us?\ntopic: deadlines\n---\n');
  try {
    const strict = run('build', ['--strict', '--out', join(folder, '_site')], { GREENROOM_CONTENT: folder });
    expect(await exitOf(strict)).toBe(1);
    expect(strict.printed()).toContain('The coach: 1 error,');
    expect(strict.printed()).toContain('Not built: with --strict');
    expect(existsSync(join(folder, '_site'))).toBe(false);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('an unknown option is answered with the usage and exit code 2', async () => {
  const wrong = run('build', ['--edition', 'secret'], {});
  expect(await exitOf(wrong)).toBe(2);
  expect(wrong.printed()).toContain('Usage: npm run build');
});

test('a build refuses to replace a folder that holds other things', async () => {
  const folder = ownContent();
  const file = join(folder, 'questions/handle-stress.md');
  try {
    for (const out of [folder, join(folder, 'questions'), join(folder, '..')]) {
      const refused = run('build', ['--out', out], { GREENROOM_CONTENT: folder });
      expect(await exitOf(refused)).toBe(1);
      expect(refused.printed()).toContain('Name another with --out.');
      expect(existsSync(file)).toBe(true);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('private entries are never built into the published folder', async () => {
  const wrong = run('build', ['--edition', 'local'], {});
  expect(await exitOf(wrong)).toBe(2);
  expect(wrong.printed()).toContain('Expected --out with a folder of its own for private entries.');
});

test('dev searches what was saved last, and coaches it in the terminal and in the page', async ({ page }) => {
  const folder = ownContent();
  const file = join(folder, 'questions/handle-stress.md');
  const dev = run('dev', [], { GREENROOM_CONTENT: folder, PORT: String(await freePort()) });
  try {
    await expect.poll(dev.printed).toMatch(/http:\/\/localhost:\d+/);
    const url = /http:\/\/localhost:\d+/.exec(dev.printed())?.[0] ?? '';
    await page.goto(`${url}/search/?q=stress`);
    await expect(page.getByRole('option').first()).toContainText('How do you handle stress or pressure?');
    save(file, readFileSync(file, 'utf8').replace(/^title: .*$/m, 'title: How do you juggle flamingos?'));
    await expect(async () => {
      await page.goto(`${url}/search/?q=flamingos`);
      await expect(page.getByRole('option').first()).toContainText('flamingos', { timeout: 2000 });
    }).toPass();
    await page.goto(`${url}/questions/handle-stress/`);
    save(file, `${readFileSync(file, 'utf8')}\nI recieve help, too.\n`);
    await expect(page.getByRole('link', { name: '“recieve” is in no dictionary.' })).toBeVisible();
    expect(dev.printed()).toMatch(/questions\/handle-stress\.md:\d+:3 {2}warning {2}spelling/);
  } finally {
    dev.child.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  }
});

async function freePort(): Promise<number> {
  const server = createServer().listen(0, 'localhost');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, 'close');
  return port;
}
