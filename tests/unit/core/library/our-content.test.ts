import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { reviewContent } from '../../../../src/coach/review.ts';
import { entriesOf } from '../../../../src/core/library/content.ts';
import { buildLibrary } from '../../../../src/core/library/library.ts';
import { readContent } from '../../../../src/machine/read-content.ts';
import type { SearchData } from '../../../../src/site/one-page/search-data.ts';
import { writeSearchData } from '../../../../src/site/one-page/write-search-data.ts';
import { forgetSources, loadSources, provideSources } from '../../../../src/site/search/sources.ts';
import { readQueries } from '../../../bench/search/queries.ts';
import { judge, scoreAnswers } from '../../../bench/search/score.ts';
import { makeEngine } from '../../../../src/search/memory/engine.ts';
import { textsOf } from '../../../../src/search/results/excerpt.ts';
import { search } from '../../../../src/search/search.ts';
import { readQuery } from '../../../../src/search/query/read-query.ts';
import { compileSynonyms } from '../../../../src/search/query/synonyms.ts';
import { splitWords } from '../../../../src/core/language/split-words.ts';

/** The example that comes with the project. No other test reads it. */
const OURS = join(import.meta.dirname, '../../../../content');

afterEach(forgetSources);

const { content: read, problems } = readContent(OURS, OURS);
const content = read!;
const library = buildLibrary(content);
const answered = library.questions.filter((question) => question.answered);

it('has no problem', () => {
  expect(problems).toEqual([]);
});

it('holds what it is known to hold', () => {
  const { questions, stories, strengths, weaknesses, rules, interviews } = library;
  const counts = { questions, stories, strengths, weaknesses, rules, interviews };
  expect(Object.fromEntries(Object.entries(counts).map(([name, { length }]) => [name, length]))).toEqual({
    questions: 28,
    stories: 9,
    strengths: 4,
    weaknesses: 3,
    rules: 5,
    interviews: 1,
  });
});

it('leaves one question unanswered, openly', () => {
  expect(library.questions.filter((question) => !question.answered).map(({ slug }) => slug)).toEqual(['why-work-here']);
});

it('answers one question by gathering every strength and weakness', () => {
  const gathering = library.questions.filter(({ gathered }) => gathered.length);
  expect(gathering.map(({ slug }) => slug)).toEqual(['strengths-weaknesses']);
  expect(gathering[0]!.gathered).toEqual([...library.strengths, ...library.weaknesses]);
});

describe('every answered question', () => {
  it.each(answered.map((question) => [question.slug, question] as const))('%s', (_, question) => {
    expect(question.headline).toBeTruthy();
    expect(question.cues.length).toBeGreaterThanOrEqual(2);
    expect(question.aliases.length).toBeGreaterThanOrEqual(3);
    expect(question.competencies).not.toEqual([]);
    expect(question.words).toBeGreaterThan(0);
  });
});

describe('every story', () => {
  it.each(library.stories.map((story) => [story.slug, story] as const))('%s', (_, story) => {
    expect(story.headline).toBeTruthy();
    expect(story.cues.length).toBeGreaterThanOrEqual(2);
    expect(story.competencies).not.toEqual([]);
    expect(story.followUps.length).toBeGreaterThanOrEqual(2);
    expect(story.questions).not.toEqual([]);
    expect(story.answer.shape).toBe('story');
  });
});

describe('every strength and weakness', () => {
  it.each([...library.strengths, ...library.weaknesses].map((claim) => [claim.slug, claim] as const))(
    '%s',
    (_, claim) => {
      expect(claim.headline).toBeTruthy();
      expect(claim.cues.length).toBeGreaterThanOrEqual(2);
      expect(claim.answer.words).toBeGreaterThan(0);
    },
  );
});

it('shows every competency by a question', () => {
  expect(library.competencies.filter(({ questions }) => !questions.length).map(({ id }) => id)).toEqual([]);
});

it('names a company in its interview alone', () => {
  const files = readdirSync(OURS, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile())
    .map((file) => join(file.parentPath, file.name));
  for (const interview of entriesOf(content, 'interview')) {
    const company = interview.data.company!;
    expect(company).toBeTruthy();
    const naming = files.filter((file) => readFileSync(file, 'utf8').toLowerCase().includes(company.toLowerCase()));
    expect(naming).toEqual([join(OURS, interview.file)]);
  }
});

it('has no error but what is not known yet, and no warning without a reason', () => {
  const findings = reviewContent(content).findings.filter(({ excuse }) => excuse === undefined);
  expect(findings.filter(({ severity }) => severity === 'error').map(({ file, id }) => `${file} ${id}`)).toEqual([
    'interviews/connectwise.md placeholder',
    'questions/why-leave.md placeholder',
    'questions/why-work-here.md unanswered',
  ]);
  expect(findings.filter(({ severity }) => severity === 'warning')).toEqual([]);
});

describe('of its synonyms', () => {
  const compiled = compileSynonyms(content.synonyms, () => 1);

  it('each is recognised as a whole when it is typed', () => {
    const lost = content.synonyms.flat().filter((phrase) => {
      const [term, ...more] = readQuery(phrase, compiled);
      return more.length > 0 || term?.text !== splitWords(phrase).join(' ');
    });
    expect(lost).toEqual([]);
  });

  it('each is recognised within a question', () => {
    const lost = content.synonyms.flat().filter((phrase) => {
      const terms = readQuery(`Tell me about it, ${phrase}, and Parquet`, compiled);
      return !terms.some(({ text }) => text === splitWords(phrase).join(' '));
    });
    expect(lost).toEqual([]);
  });
});

it('is searched in a page that brings everything, where most queries find their answer', async () => {
  const { pages, files } = JSON.parse(writeSearchData(library)) as SearchData;
  provideSources(() => ({ engine: makeEngine(pages, (id) => `#${id}`), files }));
  const sources = await loadSources('/');
  for (const name of ['phrases', 'sentences']) {
    const file = new URL(`../../../fixtures/search/${name}.tsv`, import.meta.url);
    const answered = [];
    for (const query of readQueries(readFileSync(file, 'utf8')).queries) {
      const { hits } = await search({ query: query.text, chosen: {}, exactly: false }, sources);
      const titles = await Promise.all(
        hits.slice(0, 3).map(async ({ id }) => {
          const entry = await sources.load(id);
          return [entry.title, ...textsOf(entry, 'answers')];
        }),
      );
      answered.push(judge(query, titles));
    }
    expect(scoreAnswers(answered).top3, name).toBeGreaterThan(0.88);
  }
});
