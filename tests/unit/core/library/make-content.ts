import fc from 'fast-check';
import { stringify } from 'yaml';
import { listOf, mixOf } from '../../generated.ts';
import { SETTINGS, type Texts } from './folder.ts';

/** What bodies are made of. `w#` stands for a word of its own, `@story` and `@question` for a link's target. */
const BODY = [
  'I w# w#.',
  '## Situation\n\nIt w#.',
  '## Notes\n\nSay w#.',
  '- w#\n- w#\n    - w#',
  '> w# "w#"',
  '# w#',
  '---',
  '```yaml\ntitle: w#\n```',
  '<!-- greenroom: questions/w#.md -->',
  '| w# | w# |\n| - | - |\n| =1+1 | w# |',
  'At {{company}}: w#.',
  'w#[^1]\n\n[^1]: w#',
  'See [w#](../stories/@story.md).',
  'See [w#](../questions/@question.md#w#), ![w#](../stories/@story.md).',
  'See [w#][one].\n\n[one]: ../stories/@story.md',
  'See <a href="../questions/@question.md">w#</a>.',
  '<!-- ../stories/@story.md -->',
  '**[w#](/stories/@story/)** w#',
];

/** What lines of text in the front matter are made of, some of it to be misread by a table or by YAML. */
const LINE = [
  'w#',
  'Why',
  '?',
  '=1+1',
  '"',
  "'",
  ',',
  ';',
  ': ',
  '# ',
  '- ',
  '@',
  '+',
  '[',
  '{',
  '|',
  '\\',
  '`',
  '---',
  '\t',
];
const lines = mixOf(LINE, { most: 6, between: [' ', ''] });

/** Up to this many of each kind are made up. */
const MOST = 4;

const entries = fc.record({
  isHidden: fc.boolean(),
  title: lines,
  headline: lines,
  cues: listOf(lines, 4),
  body: mixOf(BODY, { most: 5, between: ['\n\n'] }),
  names: fc.subarray(Array.from({ length: MOST }, (_, index) => index)),
});

const ALL = fc.record({
  question: listOf(entries, MOST),
  story: listOf(entries, MOST),
  strength: listOf(entries, 2),
  interview: listOf(entries, 1),
});

/** Files, and the words that only entries marked `private` have. */
interface Made {
  texts: Texts;
  secrets: string[];
}

/** Content of questions, stories, strengths and interviews that name each other, some of them private. Not all of it is valid. */
export const contents: fc.Arbitrary<Made> = ALL.map((all) => {
  let words = 0;
  const number = (text: string, isHidden: boolean) =>
    text.replaceAll('w#', () => {
      words += 1;
      return `${isHidden ? 'zq' : 'w'}${words}x`;
    });
  const slugOf = (kind: string, index: number, isHidden: boolean) => `${isHidden ? 'zq' : ''}${kind}${index}x`;
  const slugs = (kind: 'question' | 'story') => all[kind].map(({ isHidden }, index) => slugOf(kind, index, isHidden));
  const [questions, stories] = [slugs('question'), slugs('story')];
  const files = Object.entries(all).flatMap(([kind, its]) =>
    its.map(({ isHidden, title, headline, cues, body, names }, index) => {
      const own = (text: string) => number(text, isHidden);
      const from = (slugs: readonly string[]) => names.flatMap((name) => slugs[name] ?? []);
      const data = {
        title: own(`w# ${title}`),
        ...(kind === 'question' ? { topic: isHidden ? 'zqtopicx' : 'teamwork' } : {}),
        ...(kind !== 'interview' && headline.trim() ? { headline: own(headline) } : {}),
        ...(kind === 'question' && cues.length > 1 ? { cues: cues.map((cue, at) => own(`w#${at} ${cue}`)) } : {}),
        ...(kind === 'story' ? {} : { stories: from(stories) }),
        ...(kind === 'interview' ? { questions: from(questions) } : {}),
        private: isHidden,
      };
      const target = (slugs: readonly string[]) => slugs[(names[0] ?? 0) % (slugs.length || 1)] ?? 'none';
      const text = own(body).replaceAll('@story', target(stories)).replaceAll('@question', target(questions));
      const folder = { question: 'questions', story: 'stories', strength: 'strengths', interview: 'interviews' }[kind]!;
      const told = kind === 'story' ? `## Action\n\n${own('I w#.')}\n\n${text}` : text;
      return {
        path: `${folder}/${slugOf(kind, index, isHidden)}.md`,
        text: `---\n${stringify(data, { lineWidth: 0 })}---\n\n${told.trimEnd()}\n`,
        isHidden,
      };
    }),
  );
  return {
    texts: {
      ...SETTINGS,
      'topics.yaml': `${SETTINGS['topics.yaml']}- id: zqtopicx\n  title: Secret\n`,
      ...Object.fromEntries(files.map(({ path, text }) => [path, text])),
    },
    secrets: files.flatMap(({ path, text, isHidden }) =>
      isHidden
        ? [...new Set(`${path}\n${text.replace(/^(?:stories|questions):\n(?: .*\n)*/gm, '')}`.match(/zq\w+x/g))]
        : [],
    ),
  };
});
