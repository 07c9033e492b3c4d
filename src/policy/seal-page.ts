import { findPolicyBreaches, hash } from './policy.ts';

/** A script or a style sheet that stands in the page; data is neither. */
const INLINE = /<(script|style)(?![^>]*type="application\/json")[^>]*>([\s\S]*?)<\/\1>/g;

/** A script of the page's own. */
const LOADED = /<script type="module" src="([^"]+)"><\/script>/g;

/**
 * Gives a page that holds everything itself a policy that names each of its scripts and style sheets, and forbids all
 * else: whatever somebody's answers say, nothing else runs and nothing is loaded.
 * @param read reads a script that the page would load
 * @throws Error when the page would load something
 */
export function sealPage(page: string, read: (address: string) => string): string {
  const html = page.replace(
    LOADED,
    (_, address: string) => `<script type="module">${escapeEnd(read(address))}</script>`,
  );
  const hashes = { script: new Set<string>(), style: new Set<string>() };
  for (const [, name, text = ''] of html.matchAll(INLINE)) hashes[name as keyof typeof hashes].add(hash(text));
  const policy = [
    "default-src 'none'",
    `script-src ${[...hashes.script].join(' ') || "'none'"}`,
    `style-src ${[...hashes.style].join(' ') || "'none'"}`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const sealed = html.replace(
    /<meta charset="utf-8"\s*\/?>/,
    `$&<meta http-equiv="content-security-policy" content="${policy}">`,
  );
  const breaches = [
    ...findPolicyBreaches(sealed, policy),
    ...[...sealed.matchAll(/<(?:script|link)[^>]*\s(?:src|href)="(?!data:)[^"]*"/g)].map(
      ([tag]) => `something to load: ${tag.slice(0, 80)}`,
    ),
  ];
  if (breaches.length) throw new Error(`The page would not stand alone: ${breaches.join('; ')}`);
  return sealed;
}

/** A script as it may stand in a page: what would end it there, or begin a comment, says the same otherwise. */
function escapeEnd(script: string): string {
  return script.trim().replace(/<(?=\/?script|!--)/gi, '\\x3C');
}
