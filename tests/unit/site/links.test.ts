import { expect, test } from 'vitest';
import { linksFrom } from '../../../src/site/links.ts';
import type { Addresses } from '../../../src/site/addresses.ts';

const ADDRESSES: Addresses = {
  entry: ({ kind, slug }) => (slug === 'gone' ? null : `/${kind}/${slug}/`),
  competency: () => null,
  sheet: '',
  coach: () => null,
};

test.each([
  ['another entry of its kind', 'b.md', '/question/b/'],
  ['an entry of another kind', '../stories/s.md', '/story/s/'],
  ['a section of an entry', '../stories/s.md#result', '/story/s/#result'],
  ['a section of its own', '#result', '#a-result'],
  ['an entry without a page there', '../stories/gone.md', null],
  ['a section of one', '../stories/gone.md#result', null],
  ['what is no entry', '../img/a.png', null],
])('a link to %s', (_, url, address) => {
  expect(linksFrom(ADDRESSES, 'question', 'a-')(url)).toBe(address);
});

test('the address of a section may have another form', () => {
  const addresses: Addresses = { ...ADDRESSES, section: (address, section) => `${address}${section}` };
  expect(linksFrom(addresses, 'question')('b.md#why')).toBe('/question/b/why');
});
