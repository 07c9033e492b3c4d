import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { CONCERNS } from '../../../src/coach/rule.ts';
import { RULES } from '../../../src/coach/rules.ts';
import { findSimilar } from '../../../src/import/find-similar.ts';
import { KNOWN_QUESTIONS, readKnownQuestions } from '../../../src/import/known-questions.ts';
import { isSameTitle } from '../../../src/import/words/titles.ts';
import { entriesOf } from '../../../src/core/library/content.ts';
import { readTextFiles } from '../../../src/machine/read-text-files.ts';
import { isLentTo } from '../../../src/core/library/lend.ts';
import { isContent } from '../../../src/core/library/paths.ts';
import { checkFiles } from '../../../src/core/library/check-files.ts';
import { SETTINGS } from '../../../src/core/library/settings.ts';
import { FIRST_QUESTION } from '../../../src/core/library/template.ts';
import { compileSynonyms } from '../../../src/search/query/synonyms.ts';
import { readQuery } from '../../../src/search/query/read-query.ts';
import { splitWords } from '../../../src/core/language/split-words.ts';
import { findTradeWords } from './trade-words.ts';

const DEFAULTS = join(import.meta.dirname, '../../../src/defaults');

const { files } = readTextFiles(DEFAULTS, isContent);
const known = readKnownQuestions(readFileSync(join(DEFAULTS, KNOWN_QUESTIONS), 'utf8'));

/** What is read of the defaults beside a question, which every library needs. */
const { content, problems } = checkFiles(
  {
    files: [...files, { path: 'questions/a.md', text: `---\ntitle: A?\ntopic: ${known[0]!.topic}\n---\n\nYes.\n` }],
    paths: [...files.map(({ path }) => path), 'questions/a.md'],
    problems: [],
  },
  '/answers',
  files,
);

describe('what is lent', () => {
  it('has no problem of its own', () => {
    expect(problems).toEqual([]);
  });

  it('has every file of settings, and a rule for each golden rule that the coach names', () => {
    expect(files.map(({ path }) => path).filter((path) => SETTINGS.includes(path))).toEqual(SETTINGS.toSorted());
    const golden = Object.keys(CONCERNS).slice(0, 5);
    expect(
      entriesOf(content!, 'rule')
        .map(({ slug }) => slug)
        .sort(),
    ).toEqual(golden.toSorted());
    for (const slug of golden) expect(RULES.some(({ concern }) => concern === slug)).toBe(true);
  });

  it.each([
    ...files,
    { path: KNOWN_QUESTIONS, text: known.flatMap((each) => [each.title, ...each.aliases]).join('\n') },
  ])('speaks of no one trade in $path', ({ text }) => {
    expect(findTradeWords(text)).toEqual([]);
  });

  it('says of itself, at the head of each file, what it is', () => {
    for (const { text } of files) expect(text).toMatch(/^(?:---\n)?# \S/);
  });

  it('has no phrase for search that is not read as a whole', () => {
    const compiled = compileSynonyms(content!.synonyms, () => 1);
    const lost = content!.synonyms.flat().filter((phrase) => {
      const [term, ...more] = readQuery(phrase, compiled);
      return more.length > 0 || term?.text !== splitWords(phrase).join(' ');
    });
    expect(lost).toEqual([]);
  });
});

describe('the known questions', () => {
  it('name topics and competencies that there are, and every one of them', () => {
    expect(new Set(known.map(({ topic }) => topic))).toEqual(new Set(content!.topics.map(({ id }) => id)));
    expect(new Set(known.flatMap(({ competencies }) => competencies))).toEqual(
      new Set(content!.competencies.map(({ id }) => id)),
    );
  });

  it('are asked in no way twice', () => {
    const asked = known.flatMap(({ title, aliases }) => [title, ...aliases]);
    expect(asked.filter((each, index) => asked.findIndex((other) => isSameTitle(each, other)) !== index)).toEqual([]);
  });

  it('have the one that a library begins with', () => {
    expect(findSimilar(FIRST_QUESTION, known)?.topic).toBe('motivation');
  });

  it.each([
    ['How do you deal with the family of a patient who is angry?', 'people'],
    ['Why do you want to teach at our school?', 'motivation'],
    ['Tell me about a deadline that you nearly missed.', 'deadlines'],
    ['How would you motivate a tired kitchen team?', 'leadership'],
    ['What salary do you expect?', 'practical'],
    ['How do you make sure that your kitchen is safe?', 'values'],
    ['Have you ever disagreed with your supervisor?', 'teamwork'],
    ['How do you keep your driving knowledge up to date?', 'growth'],
    ['Which mistake at work taught you most?', 'challenges'],
  ])('let the topic of “%s” be guessed', (title, topic) => {
    expect(findSimilar(title, known)?.topic).toBe(topic);
  });
});

test.each([
  ['every one to an empty folder', [], files.map(({ path }) => path)],
  [
    'those settings that are missing',
    ['topics.yaml', 'site.yaml', 'rules/mine.mdx'],
    ['competencies.yaml', 'synonyms.yaml'],
  ],
  [
    'all rules where there is none',
    [...SETTINGS],
    files.map(({ path }) => path).filter((path) => path.startsWith('rules/')),
  ],
])('a folder lacks %s', (_, paths, lacking) => {
  expect(files.map(({ path }) => path).filter(isLentTo(paths))).toEqual(lacking);
});
