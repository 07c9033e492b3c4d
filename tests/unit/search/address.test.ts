import { describe, expect, test } from 'vitest';
import { readPath, readRequest, writeRequest } from '../../../src/search/address.ts';
import type { SearchRequest } from '../../../src/search/search.ts';

const asked = (request: Partial<SearchRequest>): SearchRequest => ({
  query: '',
  chosen: {},
  exactly: false,
  ...request,
});
const read = (address: string) => readRequest(new URLSearchParams(address));

describe('a request is written and read again', () => {
  test.each<[string, Partial<SearchRequest>]>([
    ['with nothing in it', {}],
    ['with a query', { query: 'tight deadlines' }],
    ['with signs in its query', { query: 'C# & "C++" = 100% #1? ü 面接 🎯\n+' }],
    ['with a query to take exactly', { query: 'presure', exactly: true }],
    ['with filters', { chosen: { kind: ['question', 'story'], topic: ['teamwork'] } }],
    ['with everything', { query: 'risk', chosen: { competency: ['a&b=c', 'd'], answered: ['no'] }, exactly: true }],
  ])('%s', (_, request) => {
    expect(read(writeRequest(asked(request)))).toEqual(asked(request));
  });
});

describe('the address of a request', () => {
  test.each<[string, Partial<SearchRequest>, string]>([
    ['is empty when there is nothing in it', {}, ''],
    ['is empty for white space', { query: '  ', exactly: true }, ''],
    ['leaves out a group of which nothing is chosen', { chosen: { kind: [] } }, ''],
    ['begins with a question mark', { query: 'risk' }, '?q=risk'],
    ['names each value', { chosen: { kind: ['question', 'story'] } }, '?kind=question&kind=story'],
  ])('%s', (_, request, address) => {
    expect(writeRequest(asked(request))).toBe(address);
  });
});

describe('an address', () => {
  test.each<[string, string, Partial<SearchRequest>]>([
    ['may be empty', '', {}],
    ['may have other parameters', '?utm_source=x&q=risk&page=2', { query: 'risk' }],
    ['may ask twice; the first counts', '?q=one&q=two', { query: 'one' }],
    ['may name what every object has', '?__proto__=x&constructor=y&toString=z', {}],
    ['may have broken escapes', '?q=%E0%A4%A&kind=%', { query: '\ufffd%A', chosen: { kind: ['%'] } }],
    ['may hold tags', '?q=<script>alert(1)</script>', { query: '<script>alert(1)</script>' }],
    ['may have parameters without a value', '?q&kind&exactly', { chosen: { kind: [''] }, exactly: true }],
    ['may be full of signs', '?&&==&?', {}],
  ])('%s', (_, address, request) => {
    expect(read(address)).toEqual(asked(request));
  });

  test('of a lone surrogate can be read', () => {
    expect(read(writeRequest(asked({ query: 'a\ud800' })))).toEqual(asked({ query: 'a\ufffd' }));
  });
});

describe('the words of an address that leads nowhere', () => {
  test.each([
    ['are those of its last part', '/questions/tight-deadlines/', 'tight deadlines'],
    ['are there without a slash at the end', '/tight-deadlines', 'tight deadlines'],
    ['are parted by any sign for it', '/a_b--c+d', 'a b c d'],
    ['have no ending', '/questions/deadlines.html', 'deadlines'],
    ['have no old ending', '/questions/deadlines.htm', 'deadlines'],
    ['may be escaped', '/%C3%A9chec-%3Cb%3E', 'échec <b>'],
    ['are none of broken escapes', '/%E0%A4%A', ''],
    ['are none of signs', '/---/', ''],
    ['are none of the start', '/', ''],
    ['are none of nothing', '', ''],
  ])('%s', (_, path, words) => {
    expect(readPath(path)).toBe(words);
  });
});
