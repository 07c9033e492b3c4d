import { describe, expect, it } from 'vitest';
import { checkTexts, contentOf, type Texts, problemsOf, question, SETTINGS, story } from './folder.ts';

type Case = [behaviour: string, files: Texts, says: string[]];

describe('where files belong', () => {
  it.each<Case>([
    [
      'names the nearest folder for an unknown one, once for all its files',
      { 'storys/s.md': story(), 'storys/t.md': story() },
      [
        'storys/  Expected a folder of entries, found "storys/". Did you mean "stories/"? Rename it, or start its name with _ to ignore it.',
      ],
    ],
    [
      'lists the folders when none is near',
      { 'attachments/cv.pdf': 'x' },
      [
        'attachments/  Expected a folder of entries, found "attachments/". Known: questions/, stories/, strengths/, weaknesses/, rules/, interviews/. Rename it, or start its name with _ to ignore it.',
      ],
    ],
    [
      'minds the case of a folder',
      { 'Stories/s.md': story() },
      [
        'Stories/  Expected a folder of entries, found "Stories/". Did you mean "stories/"? Rename it, or start its name with _ to ignore it.',
      ],
    ],
    [
      'names the nearest settings for a stray file',
      { 'site.yml': 'name: Mine\n' },
      [
        'site.yml  Expected settings or a folder of entries, found "site.yml". Did you mean "site.yaml"? Rename it, or start its name with _ to ignore it.',
      ],
    ],
    [
      'says where a stray file may go',
      { 'conflict.md': question() },
      [
        'conflict.md  Expected settings or a folder of entries, found "conflict.md". Known: site.yaml, topics.yaml, competencies.yaml, synonyms.yaml. Move it into a folder such as questions/, or start its name with _ to ignore it.',
      ],
    ],
    [
      'takes a file called like a folder for a stray one',
      { stories: 'x' },
      [
        'stories  Expected settings or a folder of entries, found "stories". Known: site.yaml, topics.yaml, competencies.yaml, synonyms.yaml. Move it into a folder such as questions/, or start its name with _ to ignore it.',
      ],
    ],
    [
      'wants no folder inside a folder',
      { 'questions/hard/b.md': question() },
      [
        'questions/hard/b.md  Expected questions/b.md, found it in a folder of its own. Move the file up into questions/.',
      ],
    ],
    ...['b.MD', 'b.markdown', 'b.txt', 'b.mdx'].map((name): Case => [
      `wants .md where there is ${name}`,
      { [`questions/${name}`]: question() },
      [
        `questions/${name}  Expected a file ending in .md, found "${name}". Rename it to "b.md", or start its name with _ to ignore it.`,
      ],
    ]),
    [
      'wants .mdx for a rule',
      { 'rules/r.md': '---\ntitle: A rule\n---\n' },
      [
        'rules/r.md  Expected a file ending in .mdx, found "r.md". Rename it to "r.mdx", or start its name with _ to ignore it.',
      ],
    ],
    [
      'does not turn a picture into Markdown',
      { 'questions/b.png': 'x' },
      [
        'questions/b.png  Expected a file ending in .md, found "b.png". Move it, or start its name with _ to ignore it.',
      ],
    ],
    ...(
      [
        ['c#.md', 'c.md'],
        ['why now?.md', 'why-now.md'],
        ['Tight Deadlines.md', 'tight-deadlines.md'],
        ['-b-.md', 'b.md'],
        ['a&b.md', 'a-b.md'],
        ['!.md', 'untitled.md'],
      ] as const
    ).map(([name, better]): Case => [
      `suggests ${better} for ${name}`,
      { [`questions/${name}`]: question() },
      [
        `questions/${name}  Expected a name of letters, digits, dots, hyphens and underscores, found "${name}". Rename it to "${better}".`,
      ],
    ]),
    [
      'reports a name together with what is in the file',
      { 'questions/c#.md': question('shape: stroy') },
      [
        'questions/c#.md  Expected a name of letters, digits, dots, hyphens and underscores, found "c#.md". Rename it to "c.md".',
        'questions/c#.md:4  shape: Expected one of story, approach, pitch, list, found "stroy". Did you mean "story"?',
      ],
    ],
  ])('%s', (_, files, says) => {
    expect(problemsOf({ 'questions/a.md': question(), ...files })).toEqual(says);
  });

  it.each(['a', 'A1', 'v1.2', 'a_b-c', 'échec', 'नमस्ते', '面接'])('takes %s for a name', (name) => {
    const { entries } = contentOf({ [`questions/${name}.md`]: question() });
    expect(entries.find(({ kind }) => kind === 'question')!.slug).toBe(name.normalize('NFC'));
  });

  it.each(['CON', 'nul', 'aux', 'com1', 'Lpt9', 'con.old'])('warns of %s, which Windows keeps for itself', (name) => {
    expect(problemsOf({ [`questions/${name}.md`]: question() })).toEqual([
      `questions/${name}.md  warning: Expected a name that every system can store, found "${name}.md", which Windows keeps for itself. Rename it to "the-${name.toLowerCase()}.md".`,
    ]);
  });

  it.each(['console', 'auxiliary', 'com', 'com10', 'my-con'])('does not warn of %s', (name) => {
    expect(problemsOf({ [`questions/${name}.md`]: question() })).toEqual([]);
  });

  it.each(['a.', 'a ', ' a', 'a:b', 'a<b', 'a|b', 'a?', 'a*', 'a"b', 'a\\b'])(
    'refuses %j, which Windows cannot store',
    (name) => {
      const { problems } = checkTexts({ ...SETTINGS, [`questions/${name}.md`]: question() });
      expect(problems).toEqual([expect.objectContaining({ severity: 'error', id: 'unsafe-name' })]);
    },
  );
});
