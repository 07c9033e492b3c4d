import { describe, expect, test } from 'vitest';
import { subjectOfText } from '../../../src/coach/bare-answer.ts';
import { countWordsIn, isToldInParts, isUnlabelled, listActions, listSpoken } from '../../../src/coach/subject.ts';

const PARTS = '## Situation\n\nOne two three.\n\n## Action\n\nFour five.\n';
const answerOf = (text: string, kind: 'question' | 'story', title = 'How do you work?') =>
  subjectOfText(text, { kind, title }).answer;
const textsOf = (spoken: readonly { block: { text: string } }[]) => spoken.map(({ block }) => block.text);

describe('an answer', () => {
  test.each([
    ['a story with labels', answerOf(PARTS, 'story'), true, false],
    ['a story without labels', answerOf('It broke.', 'story'), false, true],
    [
      'advice with the labels of a story',
      answerOf('## Situation\n\nI listen first.\n\n## Action\n\nI ask.', 'question'),
      false,
      false,
    ],
    ['advice', answerOf('I ask.', 'question'), false, false],
  ])('that is %s', (_, answer, inParts, unlabelled) => {
    expect([isToldInParts(answer), isUnlabelled(answer)]).toEqual([inParts, unlabelled]);
  });
});

describe('what is said', () => {
  const story = answerOf(PARTS, 'story');

  test.each([
    ['all of it', listSpoken(story), ['One two three.', 'Four five.']],
    ['of some parts', listSpoken(story, 'S', 'R'), ['One two three.']],
    ['of what was done', listActions(story), ['Four five.']],
    ['of what was done, without labels', listActions(answerOf('It broke.', 'story')), ['It broke.']],
  ])('%s', (_, spoken, texts) => {
    expect(textsOf(spoken)).toEqual(texts);
  });

  test('is counted by its parts', () => {
    expect([countWordsIn(story, 'S'), countWordsIn(story, 'S', 'A'), countWordsIn(story, 'R')]).toEqual([3, 5, 0]);
  });
});
