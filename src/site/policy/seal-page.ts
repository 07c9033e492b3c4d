import { FETCHED, findPolicyBreaches, hash, isInline } from './policy.ts';
import { readTags } from './read-tags.ts';

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
  const inline = readTags(html).filter(isInline);
  const hashesOf = (name: string) => [
    ...new Set(inline.filter((tag) => tag.name === name).map(({ text }) => hash(text))),
  ];
  const policy = [
    "default-src 'none'",
    `script-src ${hashesOf('script').join(' ') || "'none'"}`,
    `style-src ${hashesOf('style').join(' ') || "'none'"}`,
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
    ...readTags(sealed)
      .map(({ name, attributes }) => attributes.get(FETCHED[name] ?? '') ?? '')
      .filter((address) => address && !address.startsWith('data:'))
      .map((address) => `something to load: ${address.slice(0, 80)}`),
  ];
  if (breaches.length) throw new Error(`The page would not stand alone: ${breaches.join('; ')}`);
  return sealed;
}

/** A script as it may stand in a page: what would end it there, or begin a comment, says the same otherwise. */
function escapeEnd(script: string): string {
  return script.trim().replace(/<(?=\/?script|!--)/gi, '\\x3C');
}
