import { createHash } from 'node:crypto';
import { EARLY_SCRIPT } from './early-script.ts';

/** How a policy names a script or a style sheet that stands in the page. */
export const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** What a page may load and run: its own files, and the one script that runs before the first paint. */
export const POLICY = [
  "default-src 'none'",
  // The search engine is a WebAssembly program of ours.
  `script-src 'self' 'wasm-unsafe-eval' ${hash(EARLY_SCRIPT)}`,
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "object-src 'none'",
  "frame-src 'none'",
].join('; ');

/** A start tag with its attributes, quoted or not; what stands inside a quoted value is no tag. */
const TAG = /<([a-z][a-z0-9-]*)((?:\s+[^\s=>"'/]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+))?|\s*\/)*)\s*>/gi;
const ATTRIBUTE = /([^\s=>"'/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;

/** Elements whose address the browser fetches by itself. */
const FETCHED: Readonly<Record<string, string>> = {
  script: 'src',
  link: 'href',
  img: 'src',
  iframe: 'src',
  source: 'src',
  audio: 'src',
  video: 'src',
  object: 'data',
  embed: 'src',
};

/** Whether a script holds data, which nothing runs. */
function isData(attributes: ReadonlyMap<string, string>): boolean {
  return attributes.get('type') === 'application/json';
}

/** Says what in a built page breaks the policy, or stands before it, where it does not hold. */
export function findPolicyBreaches(html: string, policy = POLICY): string[] {
  const page = html.replace(/<!--[\s\S]*?-->/g, '');
  const breaches: string[] = [];
  const [first, second] = page.slice(page.indexOf('<head>') + 6).match(/<meta\b[^>]*>/g) ?? [];
  if (!first?.includes('charset') || !second?.includes('content-security-policy'))
    breaches.push('the policy is not the first thing in <head>');
  for (const match of page.matchAll(TAG)) {
    const name = match[1]!.toLowerCase();
    const attributes = new Map(
      [...(match[2] ?? '').matchAll(ATTRIBUTE)].map(([, key, ...values]) => [
        key!.toLowerCase(),
        values.find(Boolean) ?? '',
      ]),
    );
    if ((name === 'script' || name === 'style') && !attributes.has('src') && !isData(attributes)) {
      const start = match.index + match[0].length;
      const text = page.slice(start, page.indexOf(`</${name}>`, start));
      if (!policy.includes(hash(text)))
        breaches.push(`an inline ${name} that the policy does not name: ${text.trim().slice(0, 60)}`);
    }
    for (const key of attributes.keys())
      if (key === 'style' || key.startsWith('on')) breaches.push(`an inline ${key}= attribute`);
    if (name === 'meta' && attributes.get('http-equiv')?.toLowerCase() === 'refresh')
      breaches.push('a redirect by <meta>');
    const fetched = attributes.get(FETCHED[name] ?? '');
    if (fetched && attributes.get('rel') !== 'canonical' && /^(?:[a-z]+:)?\/\//i.test(fetched))
      breaches.push(`something loaded from elsewhere: ${fetched.slice(0, 80)}`);
  }
  return breaches;
}
