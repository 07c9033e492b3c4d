import type { IncomingHttpHeaders } from 'node:http';

/** The names of this machine that only this machine can use. */
const HOST = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d{1,5})?$/i;

/** What a browser says of a request that a page of ours makes, or that somebody types. */
const OWN_SITES: readonly unknown[] = [undefined, 'same-origin', 'none'];

/** What is answered to a request that does not come from this machine, or comes from a page of somebody else. */
export const FOREIGN =
  'Greenroom shows answers to this machine alone. Open the address that npm start or npm run dev shows, which begins with http://localhost.\n';

/** Headers that keep pages of others from using what is answered. */
export const PRIVATE_HEADERS = {
  'cross-origin-resource-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
} as const;

/**
 * Whether a Host header names this machine. Any other name may lead a page of somebody else here, which could then read
 * what is answered: a name that leads here only for a moment is as good as ours to a browser.
 */
export function isOwnHost(host: string | undefined): boolean {
  return host !== undefined && HOST.test(host);
}

/**
 * Whether a request may be answered: it names this machine, and no page of somebody else makes it. A link that leads
 * here from such a page may be followed.
 */
export function isOwnRequest(headers: IncomingHttpHeaders): boolean {
  const { host, origin } = headers;
  if (!isOwnHost(host)) return false;
  if (origin !== undefined && origin.toLowerCase() !== `http://${host?.toLowerCase()}`) return false;
  const isLink = headers['sec-fetch-mode'] === 'navigate' && headers['sec-fetch-dest'] === 'document';
  return isLink || OWN_SITES.includes(headers['sec-fetch-site']);
}
