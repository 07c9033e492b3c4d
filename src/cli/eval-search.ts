import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { askSite } from '../search/evaluation/ask.ts';
import { type Query, readQueries } from '../search/evaluation/queries.ts';
import { judge, type Score, scoreAnswers } from '../search/evaluation/score.ts';
import { INDEX_FOLDER } from '../search/data.ts';
import { BROWSER_ARGS, findBrowser } from './browser.ts';
import { DIST, ROOT } from './project.ts';
import { serveSite } from './serve.ts';

const USAGE = 'Usage: npm run eval:search -- [--queries FILE] [--dist DIR] [--json]';
const OURS = ['phrases.tsv', 'sentences.tsv'].map((name) => join(ROOT, 'tests/fixtures/search', name));

const { files, dist, json } = readArguments();
const queries = files.flatMap(readFile);
if (!existsSync(join(dist, INDEX_FOLDER)))
  refuse(`Expected a built site with its search index in ${dist}, found none. Run npm run build first.`);

const browser = await findBrowser();
if (!browser.path) refuse(browser.advice, 1);
const { server, url } = await serveSite(dist, { base: process.env['BASE_PATH'] || '/' });
const chrome = await chromium.launch({ executablePath: browser.path, args: BROWSER_ARGS });
try {
  const page = await chrome.newPage();
  const answers = await askSite(
    page,
    url,
    queries.map(({ text }) => text),
  );
  const score = scoreAnswers(queries.map((query, index) => judge(query, answers[index] ?? [])));
  if (json) console.log(JSON.stringify(score, null, 2));
  else print(score);
} finally {
  await chrome.close();
  server.close();
}

function print({ misses, top1, top3, meanReciprocalRank, queries: asked }: Score): void {
  for (const { query, rank, first } of misses)
    console.log(`${rank ? `place ${rank}` : 'missing'}  ${query}\n         found: ${first.join(' | ') || 'nothing'}`);
  console.log(
    `\n${asked} queries: first ${top1.toFixed(2)}, among the first three ${top3.toFixed(2)}, mean reciprocal rank ${meanReciprocalRank.toFixed(3)}`,
  );
}

function readFile(file: string): Query[] {
  if (!existsSync(file)) refuse(`Expected a file of queries, found nothing at ${file}.`);
  const { queries: read, bad } = readQueries(readFileSync(file, 'utf8'));
  for (const { line, message } of bad) console.error(`${file}:${line}  ${message}`);
  if (bad.length || !read.length) refuse(bad.length ? '' : `Expected queries in ${file}, found none.`);
  return read;
}

function readArguments(): { files: string[]; dist: string; json: boolean } {
  const from = (path: string) => resolve(process.env['INIT_CWD'] ?? '.', path);
  try {
    const { values } = parseArgs({
      options: { queries: { type: 'string' }, dist: { type: 'string' }, json: { type: 'boolean', default: false } },
    });
    return {
      files: values.queries ? [from(values.queries)] : OURS,
      dist: values.dist ? from(values.dist) : DIST,
      json: values.json,
    };
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error));
  }
}

function refuse(message: string, code = 2): never {
  console.error(`${message}\n${USAGE}`.trim());
  process.exit(code);
}
