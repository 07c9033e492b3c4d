import { describe, expect, test } from 'vitest';
import { parseAnswer } from '../../../../src/core/answer/parse.ts';
import { inferShape, pastShare } from '../../../../src/core/answer/shape.ts';
import type { Shape } from '../../../../src/core/answer/shapes.ts';

const TOLD = 'The till broke. I called the bank, waited and fixed it. We opened again and sold out.';
const ADVISED = 'I listen first. I ask why, and I write down what they say. Then I act.';

const shapeOf = (title: string, markdown: string) => inferShape(title, parseAnswer(markdown).sections);

describe('inferShape', () => {
  test.each<[string, string, string, Shape]>([
    ['a story with labels', 'How do you cope?', `## Situation\n${TOLD}\n## Result\n${TOLD}`, 'story'],
    [
      'labels of a story around advice',
      'How do you cope?',
      `## Situation\n${ADVISED}\n## Action\n${ADVISED}`,
      'approach',
    ],
    ['a story without labels', 'Tell me about a time you failed.', TOLD, 'story'],
    ['another question that asks for one', 'Have you ever failed?', TOLD, 'story'],
    ['a question that asks for the most of something', 'What is the biggest risk you took?', TOLD, 'story'],
    ['advice where a story is asked for', 'Tell me about a time you failed.', ADVISED, 'approach'],
    ['the past where advice is asked for', 'How do you cope?', TOLD, 'approach'],
    ['reasons', 'Why do you want to work here?', ADVISED, 'pitch'],
    ['reasons in the past', 'Why did you leave your last job?', TOLD, 'pitch'],
    ['oneself', 'Tell me about yourself.', TOLD, 'pitch'],
    ['several things', 'What motivates you?', ADVISED, 'list'],
    ['advice', 'How do you handle stress?', ADVISED, 'approach'],
    ['nothing', 'How do you handle stress?', '', 'approach'],
    ['no title', '', TOLD, 'approach'],
  ])('of %s', (_, title, markdown, shape) => {
    expect(shapeOf(title, markdown)).toBe(shape);
  });

  test('leaves out what others say', () => {
    expect(shapeOf('Tell me about a time you listened.', `I listen. I say: "${TOLD}"`)).toBe('approach');
  });
});

describe('pastShare', () => {
  test.each([
    ['', 0],
    ['Table, chair.', 0],
    ['We sold it.', 1],
    ['I listen.', 0],
  ])('of %j is %d', (text, share) => {
    expect(pastShare(text)).toBe(share);
  });

  test('reads only the start of a long text', () => {
    expect(pastShare(`${'We sold it. '.repeat(1700)}${'I listen. '.repeat(1700)}`)).toBe(1);
  });
});
