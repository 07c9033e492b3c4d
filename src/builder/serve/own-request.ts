import type { IncomingHttpHeaders } from 'node:http';

/** A Host header that only this machine can have, with or without a port. */
const HOST = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d{1,5})?$/i;

/** Values of Sec-Fetch-Site for a request from our own pages, or for an address that was typed. */
const OWN_SITES: readonly unknown[] = [undefined, 'same-origin', 'none'];

/** The answer to a request from another machine, or from somebody else's page. */
export const FOREIGN_REQUEST =
  'Greenroom shows answers to this machine alone. Open the address that npm start or npm run dev shows, which begins with http://localhost.\n';

/** Headers that keep somebody else's page from using an answer. */
export const PRIVATE_HEADERS = {
  'cross-origin-resource-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
} as const;

/**
 * Whether a Host header names this machine. Any other name may be that of somebody else's page, even if it leads to this
 * machine for the moment. The browser would let that page read the answers.
 */
export function isOwnHost(host: string | undefined): boolean {
  return host !== undefined && HOST.test(host);
}

/**
 * Whether a request may be answered: it names this machine, and it does not come from somebody else's page. Following a
 * link on such a page is allowed.
 */
export function isOwnRequest(headers: IncomingHttpHeaders): boolean {
  const { host, origin } = headers;
  if (!isOwnHost(host)) return false;
  if (origin !== undefined && origin.toLowerCase() !== `http://${host?.toLowerCase()}`) return false;
  const isLink = headers['sec-fetch-mode'] === 'navigate' && headers['sec-fetch-dest'] === 'document';
  return isLink || OWN_SITES.includes(headers['sec-fetch-site']);
}
