import { readFileSync, type Stats, statSync } from 'node:fs';
import type { IncomingHttpHeaders } from 'node:http';
import { join } from 'node:path';
import { isOfSort, saySystemError } from '../../core/diagnostics/system-errors.mjs';
import { isWithin } from '../../machine/folders.ts';
import { contentTypeOf } from '../content-types.ts';
import { FOREIGN_REQUEST, isOwnHost, isOwnRequest, PRIVATE_HEADERS } from './own-request.ts';
import { readRange } from './read-range.ts';

/** A request for a page of a site. */
export interface PageRequest {
  method?: string | undefined;
  url?: string | undefined;
  headers: IncomingHttpHeaders;
}

/** The answer to a request. */
export interface Reply {
  status: number;
  headers: Readonly<Record<string, string | number>>;
  body: string | Buffer;
}

/** A built site, and how it is read. */
export interface ServedSite {
  folder: string;
  /** The path that the site is under, as "/prep". Empty for the top. */
  prefix: string;
  /** Reads what is at a path. By default from the disk. */
  look?: (path: string) => Stats;
  /** Reads a file. By default from the disk. */
  read?: (path: string) => Buffer;
}

/** Answers a request for a page of a site, as static hosts do. Never throws: what goes wrong is said in the answer. */
export function answerRequest(site: ServedSite, request: PageRequest): Reply {
  const target = readTarget(request.url ?? '/');
  if (!isOwnRequest(request.headers) || (target?.host !== undefined && !isOwnHost(target.host)))
    return say(403, FOREIGN_REQUEST);
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return say(405, 'Expected GET or HEAD, found another method.\n', { allow: 'GET, HEAD' });
  const path = target && decode(target.path);
  if (!target || path === undefined) return say(400, 'Expected the address of a page, found no such address.\n');
  try {
    return answerPath(site, request, { ...target, path });
  } catch (error) {
    return isOfSort(error, 'forbidden')
      ? say(403, 'Expected a file that Greenroom may read, found one that it may not.\n')
      : say(500, `The page could not be read: ${saySystemError(error)}\n`);
  }
}

function answerPath(site: ServedSite, request: PageRequest, { path, query }: { path: string; query: string }): Reply {
  const { folder, prefix, look = statSync } = site;
  if (prefix && path !== prefix && !path.startsWith(`${prefix}/`)) return answerMissing(site);
  const inside = path.slice(prefix.length);
  const file = join(folder, inside);
  // A name that begins with a dot is Greenroom's own.
  if (!isWithin(folder, file) || /[/\\]\./.test(inside)) return answerMissing(site);
  const stats = attempt(() => look(file));
  if (!stats?.isDirectory()) return stats?.isFile() ? answerFile(site, request, file) : answerMissing(site);
  if (inside.endsWith('/')) return answerFile(site, request, join(file, 'index.html'));
  // One slash: two begin the name of another host.
  const location = `${encodeURI(path).replace(/^\/+/, '/').replaceAll('?', '%3F').replaceAll('#', '%23')}/${query}`;
  return say(301, '', { location });
}

function answerFile(site: ServedSite, { headers }: PageRequest, file: string): Reply {
  const { look = statSync, read = readFileSync } = site;
  const stats = attempt(() => look(file));
  const body = stats?.isFile() ? attempt(() => read(file)) : undefined;
  if (!stats || !body) return answerMissing(site);
  const etag = `W/"${body.length}-${stats.mtimeMs}"`;
  const fileHeaders = {
    'content-type': contentTypeOf(file),
    'cache-control': 'no-cache',
    'accept-ranges': 'bytes',
    etag,
  };
  if (headers['if-none-match'] === etag) return say(304, '', { etag });
  const range = readRange(headers.range, body.length);
  if (range === 'all') return say(200, body, fileHeaders);
  if (range === 'none')
    return say(416, 'Expected a part of the file, found another range.\n', {
      'content-range': `bytes */${body.length}`,
    });
  return say(206, body.subarray(range.first, range.last + 1), {
    ...fileHeaders,
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

/** Decodes a path. Undefined if it cannot be a path. */
function decode(path: string): string | undefined {
  try {
    const decoded = decodeURIComponent(path);
    return decoded.includes('\0') ? undefined : decoded;
  } catch {
    return undefined;
  }
}

/** Looks at the disk. Undefined if nothing is there. Throws any other error of the system. */
function attempt<T>(look: () => T): T | undefined {
  try {
    return look();
  } catch (error) {
    if (isOfSort(error, 'missing')) return undefined;
    throw error;
  }
}
