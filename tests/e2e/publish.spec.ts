import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { LIBRARY, runCommand } from '../run-command.ts';
import { QUESTIONS } from './library.ts';
import { siteOf } from './sites.ts';

/** A company that only a private interview names. */
const COMPANY = 'Skerry';

let base = '';
test.beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'greenroom-'));
});
test.afterEach(() => rmSync(base, { recursive: true, force: true }));

const check = (site: string) => runCommand('publish', ['--check', '--out', site]);

test('a published site passes its check, and the author’s own does not', async () => {
  const published = await check(siteOf('PUBLIC').folder);
  expect(published.said).toMatch(/Searched \d+ files: nothing in them is private/);
  expect(published.code).toBe(0);
  const own = await check(siteOf('LOCAL').folder);
  expect(own.said).toContain('do not put this one online');
  expect(own.code).toBe(1);
});

test('a check names the file and the line of what is private', async () => {
  const site = join(base, 'site');
  cpSync(siteOf('PUBLIC').folder, site, { recursive: true });
  const page = join(site, 'rules/index.html');
  writeFileSync(page, readFileSync(page, 'utf8').replace('</main>', `<p>Written for ${COMPANY}</p></main>`));
  const { code, said } = await check(site);
  expect(said).toMatch(/^rules\/index\.html:\d+ {2}says the name “Skerry” of interviews\/skerry-bakehouse\.md/m);
  expect(said).toContain(`Written for ${COMPANY}`);
  expect(code).toBe(1);
});

test('a check of nothing says how to build a site', async () => {
  const { code, said } = await check(join(base, 'none'));
  expect(said).toContain('npm run publish');
  expect(code).toBe(1);
});

test('what gives something away is not published, and the last good site stays', async () => {
  const [answers, site] = [join(base, 'answers'), join(base, 'site')];
  cpSync(LIBRARY, answers, { recursive: true });
  const good = await runCommand('publish', [answers, '--out', site]);
  expect(good.said).toContain('Nothing is uploaded.');
  expect(good.code).toBe(0);
  const page = () => readFileSync(join(site, 'questions', QUESTIONS.criticism.slug, 'index.html'), 'utf8');
  const before = page();
  // In the file these are two words; on the page they are one.
  const file = join(answers, QUESTIONS.criticism.file);
  writeFileSync(file, `${readFileSync(file, 'utf8')}\nI asked Sk**erry**.\n`);
  const bad = await runCommand('publish', [answers, '--out', site]);
  expect(bad.said).toContain('the last good site stays');
  expect(bad.said).toMatch(/questions\/criticism\/index\.html:\d+ {2}says the name “Skerry”/);
  expect(bad.code).toBe(1);
  expect(existsSync(join(site, 'index.html'))).toBe(true);
  expect(page()).toBe(before);
});
