import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { askSite } from './ask.ts';
import { type Query, readQueries } from './queries.ts';
import { judge, type Score, scoreAnswers } from './score.ts';
import { resolvePath } from '../../../src/machine/folders.ts';
import { INDEX_FOLDER } from '../../../src/search/data.ts';
import { BROWSER_ARGS, findBrowser } from '../../../src/machine/browser.ts';
import type { Request } from '../../../src/commands/command.ts';
import type { evalSearch } from '../../../src/commands/table/project.ts';
import { DIST, ROOT, typedIn } from '../../../src/machine/project.ts';
import { Refusal } from '../../../src/core/diagnostics/refusal.mjs';
import { serveSite } from '../../../src/builder/serve/serve.ts';

/** The files of queries that are asked by default. */
const DEFAULT_FILES = ['phrases.tsv', 'sentences.tsv'].map((name) => join(ROOT, 'tests/fixtures/search', name));

/** Asks a built site queries, and prints how often the right answer is among the first. */
export async function run({ options }: Request<typeof evalSearch>): Promise<number> {
  const from = (path: string) => resolvePath(typedIn(), path);
  const dist = options.dist === 'dist' ? DIST : from(options.dist);
  const queries = (options.queries === undefined ? DEFAULT_FILES : [from(options.queries)]).flatMap(readFile);
  if (!existsSync(join(dist, INDEX_FOLDER)))
    throw new Refusal(
      `Expected a built site with its search index in ${dist}, found none. Build one: npm run build`,
      2,
    );
  const browser = await findBrowser();
  const { server, url } = await serveSite(dist, { base: process.env['BASE_PATH'] || '/' });
  const chrome = await chromium.launch({ executablePath: browser, args: BROWSER_ARGS });
  try {
    const page = await chrome.newPage();
    const answers = await askSite(
      page,
      url,
      queries.map(({ text }) => text),
    );
    const score = scoreAnswers(queries.map((query, index) => judge(query, answers[index] ?? [])));
    if (options.json) console.log(JSON.stringify(score, null, 2));
    else print(score);
    return 0;
  } finally {
    await chrome.close();
    server.close();
  }
}

function print({ misses, top1, top3, meanReciprocalRank, queries: asked }: Score): void {
  for (const { query, rank, first } of misses)
    console.log(`${rank ? `place ${rank}` : 'missing'}  ${query}\n         found: ${first.join(' | ') || 'nothing'}`);
  console.log(
    `\n${asked} queries: first ${top1.toFixed(2)}, among the first three ${top3.toFixed(2)}, mean reciprocal rank ${meanReciprocalRank.toFixed(3)}`,
  );
}

function readFile(file: string): Query[] {
  if (!existsSync(file)) throw new Refusal(`Expected a file of queries, found nothing at ${file}.`, 2);
  const { queries: read, bad } = readQueries(readFileSync(file, 'utf8'));
  if (bad.length) throw new Refusal(bad.map(({ line, message }) => `${file}:${line}  ${message}`).join('\n'), 2);
  if (!read.length) throw new Refusal(`Expected queries in ${file}, found none.`, 2);
  return read;
}
