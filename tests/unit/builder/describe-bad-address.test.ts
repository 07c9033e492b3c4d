import { expect, test } from 'vitest';
import { describeBadAddress } from '../../../src/builder/describe-bad-address.ts';

test.each([
  ['nothing', {}],
  ['an empty base', { BASE_PATH: '' }],
  ['a site', { SITE_URL: 'https://me.example' }],
  ['a base', { BASE_PATH: '/prep' }],
  ['a base without slashes', { BASE_PATH: 'prep' }],
  ['a base of two', { BASE_PATH: '/prep/me/' }],
  ['the root', { BASE_PATH: '/' }],
])('%s is fine', (_, env) => {
  expect(describeBadAddress(env)).toBeNull();
});

test.each([
  [{ SITE_URL: 'me' }, 'Expected SITE_URL to be an address such as https://me.example, found "me".'],
  [
    { SITE_URL: 'ftp://me.example' },
    'Expected SITE_URL to be an address such as https://me.example, found "ftp://me.example".',
  ],
  [
    { SITE_URL: 'https://me.example/prep' },
    'Expected SITE_URL without a path, found "https://me.example/prep". Put the path in BASE_PATH: SITE_URL=https://me.example BASE_PATH=/prep',
  ],
  [{ BASE_PATH: '/a b' }, 'Expected BASE_PATH to be a path such as /prep, found "/a b".'],
  [{ BASE_PATH: 'https://me.example/' }, 'Expected BASE_PATH to be a path such as /prep, found "https://me.example/".'],
])('%j is answered with what was expected', (env, message) => {
  expect(describeBadAddress(env)).toBe(message);
});
