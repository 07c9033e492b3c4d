import { expect, it } from 'vitest';
import type { Kind } from '../../../../src/core/library/kinds.ts';
import { readLinkTarget } from '../../../../src/core/library/link-target.ts';

it.each<[string, Kind, string, string?]>([
  ['../stories/x.md', 'story', 'x'],
  ['../stories/x', 'story', 'x'],
  ['stories/x.md', 'story', 'x'],
  ['./stories/x.md', 'story', 'x'],
  ['/stories/x/', 'story', 'x'],
  ['/stories/x/#result', 'story', 'x', 'result'],
  ['x.md', 'question', 'x'],
  ['./x.md#how', 'question', 'x', 'how'],
  ['../rules/x.mdx', 'rule', 'x'],
  ['../interviews/x.md', 'interview', 'x'],
  ['../stories/v1.2.md', 'story', 'v1.2'],
  ['../stories/%C3%A9chec.md', 'story', '\u00e9chec'],
  ['../stories/e\u0301chec.md', 'story', '\u00e9chec'],
  ['constructor', 'question', 'constructor'],
])('%s leads to the %s %s', (url, kind, slug, fragment = '') => {
  expect(readLinkTarget(url, 'question')).toEqual({ kind, slug, fragment });
});

it('stays within the folder it is written in', () => {
  expect(readLinkTarget('x.md', 'weakness')).toMatchObject({ kind: 'weakness', slug: 'x' });
});

it.each([
  '',
  '/',
  '..',
  '#result',
  '../img/x.png',
  'a/b/x.md',
  'x.md?y=1',
  '%E0%A4%A',
  'Stories/x.md',
  'constructor/x',
])('%s leads to no entry', (url) => {
  expect(readLinkTarget(url, 'question')).toBeNull();
});
