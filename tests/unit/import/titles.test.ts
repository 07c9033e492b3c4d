import { describe, expect, test } from 'vitest';
import { slugOf } from '../../../src/core/library/slug-of.ts';
import { cleanTitle, isQuestion } from '../../../src/import/words/titles.ts';

describe('a title loses its numbering, emoji and marks, and keeps its words', () => {
  test.each([
    ['1️⃣ Strong Debugging & Handling', 'Strong Debugging & Handling'],
    ['Option 2️⃣ – Delegation (If mid-level)', 'Delegation (If mid-level)'],
    ['**Q3:** Why us ?', 'Why us?'],
    ['Question 12 - Tell me about yourself:', 'Tell me about yourself'],
    ['A.1 Working with others', 'Working with others'],
    ['Part B: Technical', 'Technical'],
    ['4) [Why *nursing*?](#why)', 'Why nursing?'],
    ['5-Year Vision', '5-Year Vision'],
    ['No. I do not', 'No. I do not'],
    ['No-code tools', 'No-code tools'],
    ['Q-learning: what is it?', 'Q-learning: what is it?'],
    ['1:1 meetings', '1:1 meetings'],
    ['404: page', 'page'],
    ['V. important', 'V. important'],
    ['3 things I learned', '3 things I learned'],
    ['C# or Java?', 'C# or Java?'],
    ['I like it', 'I like it'],
    ['🎯', ''],
  ])('%s', (text, title) => {
    expect(cleanTitle(text)).toBe(title);
  });
});

describe('what an interviewer says', () => {
  test.each([
    'Why us?',
    'Tell me about yourself',
    'Describe a mistake you made.',
    'Walk me through your CV',
    'What motivates you',
  ])('%s', (title) => {
    expect(isQuestion(title)).toBe(true);
  });
  test.each([
    'What I did',
    'Situation',
    'Why it was significant:',
    'How I Handled It (Immediate Action)',
    'Example',
    'The Risk:',
  ])('but not %s', (title) => {
    expect(isQuestion(title)).toBe(false);
  });
});

test.each([
  ['What are your Strengths & Weaknesses?', 'what-are-your-strengths-weaknesses'],
  ["Don't you agree?", 'dont-you-agree'],
  ['Où êtes-vous né ?', 'ou-etes-vous-ne'],
  ['日本で働きたい理由は？', '日本で働きたい理由は'],
  ['???', 'untitled'],
  ['README', 'readme-1'],
  ['Con', 'con-1'],
])('the file of “%s” is called %s', (title, slug) => {
  expect(slugOf(title)).toBe(slug);
});
