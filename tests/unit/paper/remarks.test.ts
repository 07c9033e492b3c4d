import { describe, expect, test } from 'vitest';
import { isForThem } from '../../../src/paper/remarks.ts';

describe('questions to ask them', () => {
  test.each([
    'Questions to ask them',
    'Questions to ask',
    'My questions for Acme',
    'Questions for Acme',
    'Questions for the team',
    'Questions I have',
    'To ask',
    'What to ask the team',
    'Ask them',
  ])('stand under “%s”', (title) => {
    expect(isForThem(title, 'Acme')).toBe(true);
  });

  test.each([
    'What they might ask you',
    'Questions they may ask',
    'Questions for the phone screen',
    'Questions for Others',
    'Dress code',
    'Their values',
    '',
  ])('do not stand under “%s”', (title) => {
    expect(isForThem(title, 'Acme')).toBe(false);
  });
});
