import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { entriesOf } from '../../../src/library/content.ts';
import { buildLibrary } from '../../../src/library/library.ts';
import { readContent } from '../../../src/library/read.ts';
import { OURS, problemsIn } from './folder.ts';

const content = readContent(OURS, OURS).content!;
const library = buildLibrary(content);
const answered = library.questions.filter((question) => question.answered);

it('has no problem', () => {
  expect(problemsIn(OURS)).toEqual([]);
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
