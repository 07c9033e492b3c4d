import { createHash } from 'node:crypto';
import { EARLY_SCRIPT } from './early-script.ts';
import { readTags, type Tag } from './read-tags.ts';

/** The name that a policy has for a script or a style sheet in the page. */
export const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/**
 * What a page may load and run: its own files, and the one script that runs before the first paint. Whatever is not
 * named, such as frames, plugins and manifests, falls back to `default-src`, and workers to `script-src`.
 */
export const POLICY = [
  "default-src 'none'",
  // The search engine is a WebAssembly program of ours.
  `script-src 'self' 'wasm-unsafe-eval' ${hash(EARLY_SCRIPT)}`,
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
].join('; ');

/** The attribute whose address a browser fetches by itself, for each element that has one. */
export const FETCHED_ATTRIBUTES: Readonly<Record<string, string>> = {
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

/** Lists what in a built page breaks the policy, or comes before it and so is not covered. */
export function findPolicyBreaches(html: string, policy = POLICY): string[] {
  const breaches: string[] = [];
  const tags = readTags(html);
  const [first, second] = tags.filter(({ name }) => name === 'meta');
  if (!first?.attributes.has('charset') || !isPolicy(second))
    breaches.push('the policy is not the first thing in <head>');
  for (const tag of tags) {
    const { name, attributes, text } = tag;
    if (isInline(tag) && !policy.includes(hash(text)))
      breaches.push(`an inline ${name} that the policy does not name: ${text.trim().slice(0, 60)}`);
    for (const key of attributes.keys())
      if (key === 'style' || key.startsWith('on')) breaches.push(`an inline ${key}= attribute`);
    if (name === 'meta' && attributes.get('http-equiv')?.toLowerCase() === 'refresh')
      breaches.push('a redirect by <meta>');
    const fetched = attributes.get(FETCHED_ATTRIBUTES[name] ?? '');
    if (fetched && attributes.get('rel') !== 'canonical' && /^(?:[a-z]+:)?\/\//i.test(fetched))
      breaches.push(`something loaded from elsewhere: ${fetched.slice(0, 80)}`);
  }
  return breaches;
}

function isPolicy(tag: Tag | undefined): boolean {
  return tag?.attributes.get('http-equiv') === 'content-security-policy';
}

/** Whether a tag holds a style sheet or a script that runs. Data is neither. */
export function isInline({ name, attributes }: Tag): boolean {
  return (
    name === 'style' || (name === 'script' && !attributes.has('src') && attributes.get('type') !== 'application/json')
  );
}
