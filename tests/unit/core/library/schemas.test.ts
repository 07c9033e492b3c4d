import { describe, expect, it } from 'vitest';
import { InterviewSchema } from '../../../../src/core/library/kinds/interview.ts';
import { QuestionSchema } from '../../../../src/core/library/kinds/question.ts';
import { RuleSchema } from '../../../../src/core/library/kinds/rule.ts';
import {
  CompetencySchema,
  SiteSchema,
  SynonymsSchema,
  TopicSchema,
} from '../../../../src/core/library/schemas/settings.ts';
import { StorySchema } from '../../../../src/core/library/kinds/story.ts';
import { StrengthSchema } from '../../../../src/core/library/kinds/strength.ts';
import { WeaknessSchema } from '../../../../src/core/library/kinds/weakness.ts';

const entry = { title: 'A', guessed: [], draft: false, private: false };

describe('what is not written', () => {
  it('of a question', () => {
    expect(QuestionSchema.parse({ title: 'A', topic: 'b' })).toEqual({
      ...entry,
      coach: {},
      topic: 'b',
      cues: [],
      competencies: [],
      aliases: [],
      stories: [],
      gathers: [],
      followUps: [],
    });
  });

  it('of a story', () => {
    expect(StorySchema.parse({ title: 'A' })).toEqual({ ...entry, coach: {}, competencies: [], followUps: [] });
  });

  it('of a strength and a weakness', () => {
    expect(WeaknessSchema.parse({ title: 'A' })).toEqual({ ...entry, coach: {}, cues: [], stories: [] });
    expect(StrengthSchema.parse({ title: 'A' })).toEqual({
      ...entry,
      coach: {},
      cues: [],
      stories: [],
      competencies: [],
    });
  });

  it('of a rule', () => {
    expect(RuleSchema.parse({ title: 'A' })).toEqual(entry);
  });

  it('of an interview', () => {
    expect(InterviewSchema.parse({ title: 'A', values: [{ name: 'Care' }] })).toEqual({
      ...entry,
      private: true,
      variables: {},
      values: [{ name: 'Care', competencies: [] }],
      questions: [],
      stories: [],
      coach: {},
    });
  });

  it('of the settings', () => {
    expect(SiteSchema.parse({})).toEqual({
      name: 'Greenroom',
      language: 'en',
      wordsPerMinute: 140,
      paper: 'a4',
      coach: {},
      variables: { company: 'the company', role: 'the role', product: 'the product' },
      words: [],
    });
    expect(TopicSchema.parse({ id: 'a', title: 'A' })).toEqual({ id: 'a', title: 'A' });
    expect(CompetencySchema.parse({ id: 'a', title: 'A' })).toEqual({ id: 'a', title: 'A' });
  });
});

describe('what is written', () => {
  it('loses the white space around it', () => {
    expect(QuestionSchema.parse({ title: ' A ', topic: ' b ', cues: [' one ', 'two'] })).toMatchObject({
      title: 'A',
      topic: 'b',
      cues: ['one', 'two'],
    });
  });

  it('names entries in one form of Unicode', () => {
    expect(QuestionSchema.parse({ title: 'A', topic: 'b', stories: ['e\u0301chec'] }).stories).toEqual(['\u00e9chec']);
  });

  it('loses the white space around a synonym', () => {
    expect(SynonymsSchema.parse([[' boss ', 'line manager']])).toEqual([['boss', 'line manager']]);
  });

  it('counts as repeated when only white space differs', () => {
    expect(QuestionSchema.safeParse({ title: 'A', topic: 'b', aliases: ['Why?', ' Why? '] }).success).toBe(false);
  });

  it.each(['en', 'pt-BR', 'zh-Hant-TW'])('may be in %s', (language) => {
    expect(SiteSchema.parse({ language }).language).toBe(language);
  });

  it.each([60, 300])('may be said at %i words a minute', (wordsPerMinute) => {
    expect(SiteSchema.parse({ wordsPerMinute }).wordsPerMinute).toBe(wordsPerMinute);
  });

  it.each(['00:00', '09:30', '23:59'])('may be at %s', (time) => {
    expect(InterviewSchema.parse({ title: 'A', time }).time).toBe(time);
  });

  it.each(['9:30', '24:00', '12:60', '09:30:00'])('may not be at %s', (time) => {
    expect(InterviewSchema.safeParse({ title: 'A', time }).success).toBe(false);
  });
});
