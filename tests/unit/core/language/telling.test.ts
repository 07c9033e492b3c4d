import { describe, expect, test } from 'vitest';
import { dropFrames, isTelling } from '../../../../src/core/language/telling.ts';
import { splitWords } from '../../../../src/core/language/split-words.ts';

/** What is left of a question: the words outside its wrapping that say something. */
const rest = (question: string): string => splitWords(dropFrames(question)).filter(isTelling).join(' ');

describe('the wrapping of a question is dropped', () => {
  test.each([
    ['Tell me about a time when you missed a deadline', 'missed deadline'],
    ['Can you describe a situation in which you had a conflict?', 'conflict'],
    ['Give me an example of leadership', 'leadership'],
    ['Give me a specific example of a risk that you took', 'risk'],
    ['Describe the last time you failed', 'failed'],
    ['Have you ever failed?', 'failed'],
    ['Had you ever failed before that?', 'failed'],
    ['A TIME WHEN YOU FAILED', 'failed'],
    ['You disagreed with your boss. What did you do?', 'disagreed boss'],
    ['Your boss is wrong. How do you handle it?', 'boss wrong'],
    ['You missed a date. What was the outcome?', 'missed date'],
    ['You took a risk. How did it turn out?', 'risk'],
    ['What is leadership, in your own words?', 'leadership'],
    ['What is the hardest decision in your career?', 'hardest decision'],
  ])('%s', (question, left) => {
    expect(rest(question)).toBe(left);
  });
});

describe('what a question is about is kept', () => {
  test.each([
    ['finished on time', 'finished time'],
    ['time management', 'time management'],
    ['under time pressure', 'under time pressure'],
    ['a difficult decision', 'difficult decision'],
    ['What would you do differently?', 'differently'],
    ['How would you approach a new project?', 'approach new project'],
    ['How do you feel about pair programming?', 'feel pair programming'],
    ['How do you deal with stress?', 'deal stress'],
    ['Describe a stressful situation at work', 'stressful work'],
    ['Tell me about a difficult situation with a client', 'difficult client'],
  ])('%s', (question, left) => {
    expect(rest(question)).toBe(left);
  });
});

describe('isTelling', () => {
  test.each(['you', 'about', 'tell', 'telling', 'describe', 'examples', 'situations', 'handled', 'was', 'i'])(
    'takes %s for empty',
    (word) => {
      expect(isTelling(word)).toBe(false);
    },
  );

  test.each(['deadline', 'time', 'work', 'conflict', 'team', 'c#', '5', 'own-up', 'user', 'ownership'])(
    'takes %s for telling',
    (word) => {
      expect(isTelling(word)).toBe(true);
    },
  );

  test.each([
    ['quit', 'quite'],
    ['offer', 'off'],
    ['bothers', 'both'],
  ])('takes %s for telling, which only looks like a form of %s', (word) => {
    expect(isTelling(word)).toBe(true);
  });
});

test('dropFrames leaves nothing of a question that is all wrapping', () => {
  expect(splitWords(dropFrames('Have you ever? A time when? In your opinion?'))).toEqual([]);
});
