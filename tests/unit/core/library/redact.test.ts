import { describe, expect, test } from 'vitest';
import { selectExport } from '../../../../src/export/selection.ts';
import { withoutIds, withoutNames } from '../../../../src/core/library/redact.ts';
import { contentOf, question, SETTINGS, story } from './folder.ts';

const SECRET = story('private: true');
const ALL = { interview: undefined, kinds: [], drafts: false, privates: false };

/** What an entry's file says when a story called "secret" stays here. */
function said(path: string, text: string): string {
  const { entries, hidden } = selectExport(
    contentOf({ 'stories/secret.md': SECRET, 'stories/open.md': story(), 'questions/q.md': question(), [path]: text }),
    ALL,
  );
  return withoutNames(
    entries.find(({ file }) => file === path)!,
    hidden,
  );
}

describe('what is withheld is not named', () => {
  test('among stories, where comments and the others stay', () => {
    expect(said('questions/a.md', question('stories: # best first\n  - secret\n  - open # told often\norder: 2'))).toBe(
      question('stories:\n  # best first\n  - open # told often\norder: 2'),
    );
  });

  test('among stories, of which none is left', () => {
    expect(said('questions/a.md', question('stories: [secret]\norder: 2'))).toBe(question('order: 2'));
  });

  test.each([
    [
      'a link',
      'See [the *night*](../stories/secret.md#action) and [this](../stories/open.md).',
      'See the *night* and [this](../stories/open.md).',
    ],
    ['a link within emphasis', '**[It](../stories/secret)** broke.', '**It** broke.'],
    ['a reference', 'See [it][s].\n\n[s]: ../stories/secret.md', 'See it.\n\n'],
    [
      'a link around HTML that leads there too',
      'A [b <a href="../stories/secret.md">c</a> d](../stories/secret.md) e and more.',
      'A b <a>c</a> d e and more.',
    ],
    ['a picture', 'See ![it](../stories/secret.md).', 'See it.'],
    ['an escaped name', 'See [it](../stories/s%65cret.md) and [it](../stories/&#115;ecret.md).', 'See it and it.'],
    ['raw HTML', 'See <a href="../stories/secret.md">it</a>.', 'See <a>it</a>.'],
    ['a comment', 'See.<!-- ../stories/secret.md --><!-- no secret -->', 'See.<!-- no secret -->'],
    [
      'a second definition, which counts for nothing',
      '[it][s]\n\n[s]: ../stories/open.md\n[s]: ../stories/secret.md',
      '[it][s]\n\n[s]: ../stories/open.md\n',
    ],
    ['a link with code', '[`x`](/stories/secret/)', '`x`'],
  ])('by %s', (_, body, left) => {
    expect(said('questions/a.md', question('', `${body}\n`))).toBe(question('', `${left}\n`));
  });

  test('by an interview that expects, or answers, what is withheld', () => {
    const { entries, hidden } = selectExport(
      contentOf({
        'questions/a.md': question('private: true').replace('A question?', 'A secret?'),
        'questions/b.md': question(),
        'interviews/x.md':
          '---\ntitle: X\nprivate: false\nquestions: [a, b]\n---\n\n## A secret?\n\nMy words.\n\n## To ask\n\nWhen?\n',
      }),
      ALL,
    );
    const text = withoutNames(
      entries.find(({ kind }) => kind === 'interview')!,
      hidden,
    );
    expect(text).toMatch(/^---\ntitle: X\nprivate: false\nquestions: \[ ?b ?\]\n---\n\n+## To ask\n\nWhen\?\n$/);
  });
});

test('the places of a story’s text are no links where the story is not told', () => {
  const body = 'See [it](#story-secret), [how](#secret-action) and [mine](#mine).\n\n## Mine\n';
  const left = 'See it, how and [mine](#mine).\n\n## Mine\n';
  expect(said('questions/a.md', question('stories: [secret]', body))).toBe(question('', left));
  expect(said('questions/a.md', question('', body))).toBe(question('', body));
});

test('a comment that names what is withheld goes, and no other', () => {
  const lines = ['# stories: [secret]', '# it is no secret', 'order: 2 # - secret'].join('\n');
  expect(said('questions/a.md', question(lines))).toBe(question('# it is no secret\norder: 2'));
});

test('an entry that names nothing that is withheld stays as it is, letter by letter', () => {
  const text = question('order:   2   # why\nstories: [ open ]', 'A  [b](../stories/open.md).\n\n\n***\n');
  expect(said('questions/a.md', text)).toBe(text);
});

test('topics and competencies that only hidden entries name stay here, with all else as it was', () => {
  const topics = '# mine\n- id: teamwork\n  title: Teamwork # why\n- id: deadlines\n  title: Deadlines\n';
  const { content, hidden } = selectExport(
    contentOf({
      'topics.yaml': topics,
      'questions/a.md': question('competencies: [ownership]'),
      'questions/b.md': question('private: true\ncompetencies: [learning]').replace(
        'topic: teamwork',
        'topic: deadlines',
      ),
    }),
    ALL,
  );
  const settings = (path: string, text: string) => withoutIds({ path, text }, content, hidden);
  expect(settings('topics.yaml', topics)).toBe('# mine\n- id: teamwork\n  title: Teamwork # why\n');
  expect(settings('competencies.yaml', SETTINGS['competencies.yaml'])).toBe('- id: ownership\n  title: Ownership\n');
  expect(settings('site.yaml', SETTINGS['site.yaml'])).toBe(SETTINGS['site.yaml']);
  expect(settings('site.yaml', '# see questions/b.md\nname: Mine\n')).toBe('name: Mine\n');
  expect(settings('topics.yaml', '- id: deadlines\n  title: Deadlines\n')).toBe(null);
});
