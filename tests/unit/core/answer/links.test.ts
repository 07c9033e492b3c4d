import { describe, expect, test } from 'vitest';
import { findLinks, isExternal, isInternal } from '../../../../src/core/answer/links.ts';
import { parseMarkdown } from '../../../../src/core/answer/tree/markdown.ts';

describe('a link that leaves the site', () => {
  test.each(['https://a.example', 'HTTP://a.example', 'mailto:a@b.example', 'tel:+4420', 'ht\ntps://a.example'])(
    'is external and not internal: %j',
    (url) => {
      expect([isExternal(url), isInternal(url)]).toEqual([true, false]);
    },
  );
});

describe('a link within the site', () => {
  test.each(['../stories/a.md', 'a.md#b', '#b', '/a/', '?q=1', '', 'a/b:c'])(
    'is internal and not external: %j',
    (url) => {
      expect([isExternal(url), isInternal(url)]).toEqual([false, true]);
    },
  );
});

describe('a link that does something else', () => {
  test.each([
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    ' javascript:alert(1)',
    'java\tscript:alert(1)',
    'java\nscript:alert(1)',
    'java\u00adscript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    'blob:x',
    'custom+app:x',
    '//evil.example',
    '/\\evil.example',
    '\\\\evil.example',
    '\t//evil.example',
    '/\t/evil.example',
  ])('is neither: %j', (url) => {
    expect([isExternal(url), isInternal(url)]).toEqual([false, false]);
  });
});

describe('findLinks', () => {
  test.each([
    ['links', '[a](b.md)', [{ url: 'b.md', line: 1 }]],
    ['reference definitions', '[a][c]\n\n[c]: b.md', [{ url: 'b.md', line: 3 }]],
    ['bare addresses', '\nhttps://a.example', [{ url: 'https://a.example', line: 2 }]],
    [
      'links in lists and tables',
      '- [a](b)\n\n| [c](d) |\n|-|',
      [
        { url: 'b', line: 1 },
        { url: 'd', line: 3 },
      ],
    ],
    ['no pictures', '![a](b.png)', []],
    ['no code', '`[a](b)`', []],
  ])('lists %s', (_, markdown, links) => {
    expect(findLinks(parseMarkdown(markdown).children)).toEqual(links);
  });
});
