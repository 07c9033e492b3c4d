import { readFileSync, type Stats, statSync } from 'node:fs';
import type { IncomingHttpHeaders } from 'node:http';
import { join } from 'node:path';
import { isOfSort, saySystemError } from '../../core/diagnostics/system-errors.mjs';
import { isWithin } from '../../machine/folders.ts';
import { contentTypeOf } from '../content-types.ts';
import { FOREIGN, isOwnHost, isOwnRequest, PRIVATE_HEADERS } from './own-request.ts';
import { readRange } from './read-range.ts';

/** What somebody asks for. */
export interface Asked {
  method?: string | undefined;
  url?: string | undefined;
  headers: IncomingHttpHeaders;
}

/** What is answered. */
export interface Reply {
  status: number;
  headers: Readonly<Record<string, string | number>>;
  body: string | Buffer;
}

/** A built site, and how it is read. */
export interface ServedSite {
  folder: string;
  /** The path that the site is below: nothing, or as "/prep". */
  prefix: string;
  look?: (path: string) => Stats;
  read?: (path: string) => Buffer;
}

/** Answers a request for a page of a site, as static hosts do. It never throws: what goes wrong is an answer, too. */
export function answerRequest(site: ServedSite, asked: Asked): Reply {
  const target = readTarget(asked.url ?? '/');
  if (!isOwnRequest(asked.headers) || (target?.host !== undefined && !isOwnHost(target.host))) return say(403, FOREIGN);
  if (asked.method !== 'GET' && asked.method !== 'HEAD')
    return say(405, 'Expected GET or HEAD, found another method.\n', { allow: 'GET, HEAD' });
  const path = target && decode(target.path);
  if (!target || path === undefined) return say(400, 'Expected the address of a page, found no such address.\n');
  try {
    return answerPath(site, asked, { ...target, path });
  } catch (error) {
    return isOfSort(error, 'forbidden')
      ? say(403, 'Expected a file that Greenroom may read, found one that it may not.\n')
      : say(500, `The page could not be read: ${saySystemError(error)}\n`);
  }
}

function answerPath(site: ServedSite, asked: Asked, { path, query }: { path: string; query: string }): Reply {
  const { folder, prefix, look = statSync } = site;
  if (prefix && path !== prefix && !path.startsWith(`${prefix}/`)) return answerMissing(site);
  const inside = path.slice(prefix.length);
  const file = join(folder, inside);
  // A name that begins with a dot is Greenroom's own.
  if (!isWithin(folder, file) || /[/\\]\./.test(inside)) return answerMissing(site);
  const found = attempt(() => look(file));
  if (!found?.isDirectory()) return found?.isFile() ? answerFile(site, asked, file) : answerMissing(site);
  if (inside.endsWith('/')) return answerFile(site, asked, join(file, 'index.html'));
  // One slash: two begin the name of another host.
  const location = `${encodeURI(path).replace(/^\/+/, '/').replaceAll('?', '%3F').replaceAll('#', '%23')}/${query}`;
  return say(301, '', { location });
}

function answerFile(site: ServedSite, { headers }: Asked, file: string): Reply {
  const { look = statSync, read = readFileSync } = site;
  const found = attempt(() => look(file));
  const body = found?.isFile() ? attempt(() => read(file)) : undefined;
  if (!found || !body) return answerMissing(site);
  const etag = `W/"${body.length}-${found.mtimeMs}"`;
  const about = { 'content-type': contentTypeOf(file), 'cache-control': 'no-cache', 'accept-ranges': 'bytes', etag };
  if (headers['if-none-match'] === etag) return say(304, '', { etag });
  const range = readRange(headers.range, body.length);
  if (range === 'all') return say(200, body, about);
  if (range === 'none')
    return say(416, 'Expected a part of the file, found another range.\n', {
      'content-range': `bytes */${body.length}`,
    });
  return say(206, body.subarray(range.first, range.last + 1), {
    ...about,
    'content-range': `bytes ${range.first}-${range.last}/${body.length}`,
  });
}

function answerMissing({ folder, read = readFileSync }: ServedSite): Reply {
  const page = attempt(() => read(join(folder, '404.html')));
  return page ? say(404, page, { 'content-type': contentTypeOf('404.html') }) : say(404, 'Not found\n');
}

function say(status: number, body: string | Buffer, headers: Reply['headers'] = {}): Reply {
  return {
    status,
    body,
    headers: {
      'content-type': 'text/plain; charset=utf-8',
      'content-length': Buffer.byteLength(body),
      ...PRIVATE_HEADERS,
      ...headers,
    },
  };
}

/** What a request line asks for: a path, or a whole address as a proxy gets it. Undefined for anything else. */
function readTarget(url: string): { host?: string; path: string; query: string } | undefined {
  const [, host, rest = ''] = /^http:\/\/([^/?#]*)(.*)$/i.exec(url) ?? [];
  const [path = '', ...query] = (host === undefined ? url : rest || '/').split('?');
  if (!path.startsWith('/')) return undefined;
  return { ...(host === undefined ? {} : { host }), path, query: query.length ? `?${query.join('?')}` : '' };
}

/** A path as it is on the disk. Undefined when it is none. */
function decode(path: string): string | undefined {
  try {
    const decoded = decodeURIComponent(path);
    return decoded.includes('\0') ? undefined : decoded;
  } catch {
    return undefined;
  }
}

/** What is at a path. Undefined when nothing is; throws when the system says anything else. */
function attempt<T>(look: () => T): T | undefined {
  try {
    return look();
  } catch (error) {
    if (isOfSort(error, 'missing')) return undefined;
    throw error;
  }
}
