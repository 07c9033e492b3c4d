import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { sealPage } from '../../../../src/site/policy/seal-page.ts';

const pageWith = (head: string, body = '') =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"><title>A</title>${head}</head><body>${body}</body></html>`;
const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const seal = (head: string, body = '', read = () => 'run()') => sealPage(pageWith(head, body), read);

describe('a page that stands alone', () => {
  test('has a policy before everything else, which names each script and style sheet and forbids all else', () => {
    const sealed = seal('<script>early()</script><style>a{}</style>');
    expect(sealed).toMatch(
      /<meta charset="utf-8"><meta http-equiv="content-security-policy" content="default-src 'none'; /,
    );
    expect(sealed).toContain(`script-src ${hash('early()')};`);
    expect(sealed).toContain(`style-src ${hash('a{}')};`);
  });

  test('holds the script that it would load, which cannot end early', () => {
    const script = 'const $1 = "</script><script>x()</script><!--";\n';
    const sealed = seal('', '<script type="module" src="/_astro/a.js"></script>', () => script);
    const held = 'const $1 = "\\x3C/script>\\x3Cscript>x()\\x3C/script>\\x3C!--";';
    expect(sealed).toContain(`<script type="module">${held}</script>`);
    expect(sealed).toContain(hash(held));
  });

  test('may hold data, which nothing runs', () => {
    const sealed = seal('', '<script type="application/json" id="x">{"a":1}</script>');
    expect(sealed).toContain("script-src 'none';");
  });

  test('names nothing that only looks like a script, or like a comment', () => {
    const link = '<a href="https://e.test/<script>x()</script>">a</a><a href="<!--">b</a><script>late()</script>';
    const sealed = seal('<script>early()</script>', link);
    expect(sealed).toContain(`script-src ${hash('early()')} ${hash('late()')};`);
  });

  test.each([
    ['a style sheet', '<link rel="stylesheet" href="/a.css">'],
    ['a picture', '<img src="https://elsewhere.test/a.png">'],
    ['a script from elsewhere', '<script src="https://elsewhere.test/a.js"></script>'],
    ['an inline handler', '<b onclick="x()">b</b>'],
    ['an inline style', '<b style="color: red">b</b>'],
  ])('is refused with %s', (_, tag) => {
    expect(() => seal('', tag)).toThrow('a page that loads nothing');
  });
});
