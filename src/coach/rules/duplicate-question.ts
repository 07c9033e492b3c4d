import { stem } from '../../core/language/stem.ts';
import { findAny } from '../../core/language/compile.ts';
import { WRAPPING } from '../../core/language/en/questions.ts';
import { defineRule } from '../rule.ts';

/** Two questions that share this share of their words are the same, from 0 to 1. */
const MOST_SHARED_WORDS = 0.75;

/** Words that questions are wrapped in. */
const WRAPS = findAny(WRAPPING, 'g');

export const duplicateQuestion = defineRule({
  id: 'duplicate-question',
  title: 'Each question is listed once',
  severity: 'info',
  concern: 'library',
  why: 'Two answers to one question are easy to mix up, and you practise each of them less.',
  source: 'Greenroom',
  language: 'en',
  checkLibrary: ({ questions }) => {
    const asked = questions.map((question) => ({ question, words: wordsOf(question.title) }));
    return asked.flatMap(({ question, words }, index) => {
      const twin = asked.slice(0, index).find((other) => sharedOf(words, other.words) >= MOST_SHARED_WORDS);
      return twin
        ? [
            {
              kind: 'question' as const,
              slug: question.slug,
              at: { field: ['title'] },
              words: question.title,
              says: `This is nearly the same question as “${twin.question.title}”.`,
              advice: 'Keep one of them, and add the other to its `aliases`.',
            },
          ]
        : [];
    });
  },
  examples: [
    {
      files: {
        'questions/a.md': '---\ntitle: How do you handle tight deadlines?\ntopic: deadlines\norder: 1\n---\n\nWell.\n',
        'questions/b.md':
          '---\ntitle: How do you deal with tight deadlines?\ntopic: deadlines\norder: 2\n---\n\nWell.\n',
      },
      finds: ['b'],
    },
    {
      files: {
        'questions/a.md': '---\ntitle: How do you handle tight deadlines?\ntopic: deadlines\norder: 1\n---\n\nWell.\n',
        'questions/b.md': '---\ntitle: How do you handle criticism?\ntopic: deadlines\norder: 2\n---\n\nWell.\n',
      },
      finds: [],
    },
  ],
});

/** The words that say what a question asks about. */
function wordsOf(title: string): Set<string> {
  const plain = title.toLowerCase().replace(WRAPS, ' ');
  return new Set([...plain.matchAll(/\p{L}{3,}/gu)].map(([word]) => stem(word)));
}

/** The share of words that two questions have in common. */
function sharedOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const all = new Set([...a, ...b]);
  return all.size ? [...a].filter((word) => b.has(word)).length / all.size : 0;
}
