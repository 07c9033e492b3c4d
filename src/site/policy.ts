import { createHash } from 'node:crypto';
import { EARLY_THEME } from '../theme/early-theme.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** What a page may load and run: its own files, and the one script that sets the theme before the first paint. */
export const POLICY = [
  "default-src 'none'",
  `script-src 'self' ${hash(EARLY_THEME)}`,
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

/** Says what in a built page breaks the policy, or stands before it, where it does not hold. */
export function findPolicyBreaches(html: string): string[] {
  const page = html.replace(/<!--[\s\S]*?-->/g, '');
  const breaches: string[] = [];
  if (!/<head>\s*<meta charset="utf-8">\s*<meta http-equiv="content-security-policy"/i.test(page))
    breaches.push('the policy is not the first thing in <head>');
  for (const [, attributes = '', script = ''] of page.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/gi)) {
    if (!/\bsrc=/.test(attributes) && !POLICY.includes(hash(script)))
      breaches.push(`an inline script that the policy does not name: ${script.trim().slice(0, 60)}`);
  }
  if (/<style\b/i.test(page)) breaches.push('an inline style sheet');
  const attribute = /<[a-z][^>]*\s(on[a-z]+|style)\s*=/i.exec(page);
  if (attribute) breaches.push(`an inline ${attribute[1]}= attribute`);
  const remote =
    /<(?:script|link|img|iframe|source|audio|video|object|embed)\b[^>]*\s(?:src|href|data)\s*=\s*["']?(?:https?:)?\/\/[^>]*/i.exec(
      page,
    );
  if (remote && !/rel="canonical"/.test(remote[0]))
    breaches.push(`something loaded from elsewhere: ${remote[0].slice(0, 80)}`);
  if (/<meta[^>]*http-equiv="?refresh/i.test(page)) breaches.push('a redirect by <meta>');
  return breaches;
}
