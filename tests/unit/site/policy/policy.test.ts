import { expect, test } from 'vitest';
import { findPolicyBreaches, POLICY } from '../../../../src/site/policy/policy.ts';
import { EARLY_SCRIPT } from '../../../../src/site/policy/early-script.ts';

const page = (body: string, head = '') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="${POLICY}">${head}</head><body>${body}</body></html>`;

test.each([
  ['the script that sets the theme', page('', `<script>${EARLY_SCRIPT}</script>`)],
  ['a script of the site', page('<script type="module" src="/_assets/a.js"></script>')],
  ['the address that a page is published at', page('', '<link rel="canonical" href="https://me.example/">')],
  ['a link to another site', page('<a href="https://example.test/">x</a>')],
  ['words that look like code inside an attribute', page('<p title="<img src=x onerror=y style=z>">x</p>')],
  ['words that look like code in the text', page('<p>onerror=y &#x3C;script></p>')],
])('%s is no breach', (_, html) => {
  expect(findPolicyBreaches(html)).toEqual([]);
});

test.each([
  [
    'another inline script',
    page('<script>alert(1)</script>'),
    'an inline script that the policy does not name: alert(1)',
  ],
  ['an inline style sheet', page('<style>p{}</style>'), 'an inline style that the policy does not name: p{}'],
  ['a style attribute', page('<p style="color:red">x</p>'), 'an inline style= attribute'],
  ['an event attribute', page('<p onclick=go()>x</p>'), 'an inline onclick= attribute'],
  [
    'a picture from elsewhere',
    page('<img alt="" src="https://example.test/x.png">'),
    'something loaded from elsewhere: https://example.test/x.png',
  ],
  [
    'a style sheet from elsewhere',
    page('', '<link rel="stylesheet" href="//example.test/x.css">'),
    'something loaded from elsewhere: //example.test/x.css',
  ],
  ['a redirect', page('', '<meta http-equiv="refresh" content="0">'), 'a redirect by <meta>'],
  [
    'a page without a policy',
    '<html><head><meta charset="utf-8"></head></html>',
    'the policy is not the first thing in <head>',
  ],
  [
    'a page whose letters are named after its policy',
    `<html><head><meta name="x" content="y"><meta http-equiv="content-security-policy" content="${POLICY}"></head></html>`,
    'the policy is not the first thing in <head>',
  ],
])('%s is a breach', (_, html, breach) => {
  expect(findPolicyBreaches(html)).toEqual([breach]);
});

test('the policy allows nothing inline and nothing from elsewhere', () => {
  expect(POLICY).toContain("default-src 'none'");
  expect(POLICY).not.toMatch(/unsafe-inline|https?:|\*/);
});

test('the policy allows WebAssembly to the scripts, and nothing else unsafe', () => {
  const unsafe = POLICY.split('; ').flatMap((rule) => {
    const [name, ...sources] = rule.split(' ');
    return sources.filter((source) => source.includes('unsafe')).map((source) => `${name} ${source}`);
  });
  expect(unsafe).toEqual(["script-src 'wasm-unsafe-eval'"]);
});
