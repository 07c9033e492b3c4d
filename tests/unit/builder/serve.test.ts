import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { answerRequest } from '../../../src/builder/serve/answer-request.ts';
import { serveSite } from '../../../src/builder/serve/serve.ts';
import { makeFolder } from '../core/library/folder.ts';

const PAGE = 'a private answer';
const HOST = { host: 'localhost:4321' };

/** A site that is served, and how to send it bytes and get all it answers. */
async function serve() {
  const folder = makeFolder({
    'index.html': PAGE,
    '404.html': 'no such page',
    'a/index.html': PAGE,
    'ünï côde/index.html': PAGE,
    'empty/x.txt': '',
    '.greenroom-site': 'a mark',
  });
  mkdirSync(join(folder, 'wrong/index.html'), { recursive: true });
  symlinkSync('loop', join(folder, 'loop'));
  const { server, url } = await serveSite(folder);
  onTestFinished(() => void server.close());
  const port = Number(new URL(url).port);
  const send = (bytes: string) =>
    new Promise<string>((resolve, reject) => {
      const socket = connect(port, 'localhost', () => socket.end(bytes));
      let got = '';
      socket.on('data', (data) => void (got += data.toString())).on('close', () => resolve(got));
      socket.on('error', (error: NodeJS.ErrnoException) =>
        error.code === 'ECONNRESET' ? resolve(got) : reject(error),
      );
    });
  return { port, send };
}

/** A request for a path of this machine, with more headers. */
const get = (path: string, ...headers: string[]) =>
  [`GET ${path} HTTP/1.1`, 'Host: localhost', 'Connection: close', ...headers, '', ''].join('\r\n');

const withHost = (host: string) => `GET / HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`;

test.each<[string, string, number, string?]>([
  ['this machine by its name', withHost('localhost'), 200],
  ['this machine by its name and a port, in capitals', withHost('LocalHost:4321'), 200],
  ['this machine by its number', withHost('127.0.0.1:80'), 200],
  ['this machine by its longer number', withHost('[::1]:4321'), 200],
  ['another name that leads here', withHost('evil.example'), 403],
  ['a name that begins like this machine', withHost('localhost.evil.example'), 403],
  ['a name that ends like this machine', withHost('evil.localhost'), 403],
  ['a name that ends in a dot', withHost('localhost.'), 403],
  ['another number', withHost('192.168.0.10'), 403],
  ['a name and a password', withHost('localhost@evil.example'), 403],
  ['an empty name', withHost(''), 403],
  ['no name', 'GET / HTTP/1.0\r\n\r\n', 403],
  ['no name where one is due', 'GET / HTTP/1.1\r\n\r\n', 400],
  ['a whole address of another', get('http://evil.example/'), 403],
  ['a whole address of this machine', get('http://localhost:4321/a/'), 200],
  ['a request that a page of another makes', get('/', 'Origin: http://evil.example'), 403],
  ['a request that another port makes', get('/', 'Origin: http://localhost:3000'), 403],
  ['a request that a sandbox makes', get('/', 'Origin: null'), 403],
  ['a request that its own page makes', get('/', 'Origin: http://localhost', 'Sec-Fetch-Site: same-origin'), 200],
  ['a script that a page of another loads', get('/', 'Sec-Fetch-Site: cross-site', 'Sec-Fetch-Mode: no-cors'), 403],
  [
    'a frame in a page of another',
    get('/', 'Sec-Fetch-Site: cross-site', 'Sec-Fetch-Mode: navigate', 'Sec-Fetch-Dest: iframe'),
    403,
  ],
  [
    'a link in a page of another',
    get('/', 'Sec-Fetch-Site: cross-site', 'Sec-Fetch-Mode: navigate', 'Sec-Fetch-Dest: document'),
    200,
  ],
  ['a range', get('/', 'Range: bytes=2-8'), 206, '\r\n\r\nprivate'],
  ['the end of a file', get('/', 'Range: bytes=-6'), 206, '\r\n\r\nanswer'],
  ['a range that goes on', get('/', 'Range: bytes=10-'), 206, '\r\n\r\nanswer'],
  ['a range that ends too late', get('/', 'Range: bytes=10-99'), 206, '\r\n\r\nanswer'],
  ['a range that ends before it begins', get('/', 'Range: bytes=5-2'), 416],
  ['a range behind the end', get('/', 'Range: bytes=99-'), 416],
  ['a range of nothing', get('/', 'Range: bytes=-0'), 416],
  ['a range without numbers', get('/', 'Range: bytes=-'), 416],
  ['a range in words', get('/', 'Range: bytes=all'), 416],
  ['a range of a number that is none', get('/', `Range: bytes=${'9'.repeat(400)}-`), 416],
  ['a range of an empty file', get('/empty/x.txt', 'Range: bytes=0-0'), 416],
  ['several ranges', get('/', 'Range: bytes=0-1,3-4'), 200],
  ['a range in another unit', get('/', 'Range: pages=1-2'), 200],
  ['a NUL', get('/%00'), 400],
  ['a broken escape', get('/%E0%A4%A'), 400],
  ['a lone percent sign', get('/%'), 400],
  ['letters of other languages', get(`/${encodeURIComponent('ünï côde')}/`), 200],
  ['a folder without its slash', get('/a?q=1'), 301, 'location: /a/?q=1'],
  ['a folder that looks like a host', get('//a'), 301, 'location: /a/'],
  ['a folder without a page', get('/empty/'), 404, 'no such page'],
  ['a folder for a page', get('/wrong/'), 404],
  ['a link to itself', get('/loop'), 404],
  ['a file as a folder', get('/index.html/x'), 404],
  ['what is not there', get('/gone/'), 404, 'no such page'],
  ['a path that leads out', get('/../../../../../../etc/passwd'), 404],
  ['a path that leads out, escaped', get('/%2e%2e/%2e%2e/%2e%2e/etc/passwd'), 404],
  ['a file of Greenroom’s own', get('/.greenroom-site'), 404],
  ['a long path', get(`/${'x'.repeat(9000)}`), 404],
  ['a path that is longer than any', get(`/${'x'.repeat(90_000)}`), 431],
  ['no path', get('*'), 400],
  ['another method', get('/').replace('GET', 'POST'), 405, 'allow: GET, HEAD'],
  ['a method that asks what there is', get('*').replace('GET', 'OPTIONS'), 405],
  ['a method that there is not', get('/').replace('GET', 'FROB'), 400],
  ['what is no request', 'hello\r\n\r\n', 400],
])('%s is answered', async (_, bytes, status, says = '') => {
  const { send } = await serve();
  const got = await send(bytes);
  expect(got).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
  expect(got.toLowerCase()).toContain(says.toLowerCase());
  expect(got).not.toMatch(/\n\s+at /);
  // Whatever was asked, it goes on.
  expect(await send(get('/'))).toContain(PAGE);
});

test('who is refused learns nothing but what to do', async () => {
  const { send } = await serve();
  const got = await send(withHost('evil.example'));
  expect(got).not.toContain(PAGE);
  expect(got).toContain('Open the address that npm start or npm run dev shows');
});

test('somebody who goes away while a page is sent ends nothing', async () => {
  const { port, send } = await serve();
  await new Promise((resolve) => {
    const socket = connect(port, 'localhost', () => {
      socket.write(get('/').repeat(50));
      socket.resetAndDestroy();
    }).on('close', resolve);
  });
  expect(await send(get('/'))).toContain(PAGE);
});

const failing = (code: string) => () => {
  throw Object.assign(new Error(code), { code });
};

test.each([
  ['a page that may not be read', 'read', 'EACCES', 403],
  ['a folder that may not be read', 'look', 'EPERM', 403],
  ['a page that goes away while it is read', 'read', 'ENOENT', 404],
  ['a page that becomes a folder while it is read', 'read', 'EISDIR', 404],
  ['a page on a broken disk', 'read', 'EIO', 500],
  ['a page when no more files can be opened', 'read', 'EMFILE', 500],
])('%s is answered with words', (_, what, code, status) => {
  const folder = makeFolder({ 'index.html': PAGE });
  const asked = { method: 'GET', url: '/', headers: HOST };
  const reply = answerRequest({ folder, prefix: '', [what]: failing(code) }, asked);
  expect(reply.status).toBe(status);
  expect(String(reply.body)).toMatch(/^(?:Expected|The page|Not found).*\n$/);
});

test('a page that has not changed is not sent again', () => {
  const folder = makeFolder({ 'index.html': PAGE });
  const ask = (headers: object) =>
    answerRequest({ folder, prefix: '' }, { method: 'GET', url: '/', headers: { ...HOST, ...headers } });
  const { etag } = ask({}).headers;
  expect(ask({ 'if-none-match': etag })).toMatchObject({ status: 304, body: '' });
  writeFileSync(join(folder, 'index.html'), `${PAGE}, and more`);
  expect(ask({ 'if-none-match': etag }).status).toBe(200);
});

test('a site below a path is served there alone', () => {
  const folder = makeFolder({ 'index.html': PAGE });
  const ask = (url: string) => answerRequest({ folder, prefix: '/prep' }, { method: 'GET', url, headers: HOST });
  expect(ask('/prep/').status).toBe(200);
  expect(ask('/prep')).toMatchObject({ status: 301, headers: { location: '/prep/' } });
  expect(ask('/preparing/').status).toBe(404);
  expect(ask('/').status).toBe(404);
});
