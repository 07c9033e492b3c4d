import { FETCHED_ATTRIBUTES, findPolicyBreaches, hash, isInline } from './policy.ts';
import { readTags } from './read-tags.ts';

/** A script that the page would load. */
const LOADED_SCRIPT = /<script type="module" src="([^"]+)"><\/script>/g;

/**
 * Puts the scripts of the one page into it, and adds a policy that names each script and style sheet and forbids all
 * else. Whatever the answers say, nothing else runs and nothing is loaded.
 * @param read reads a script that the page would load
 * @throws Error when the page would load something
 */
export function sealPage(page: string, read: (address: string) => string): string {
  const html = page.replace(
    LOADED_SCRIPT,
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
      .map(({ name, attributes }) => attributes.get(FETCHED_ATTRIBUTES[name] ?? '') ?? '')
      .filter((address) => address && !address.startsWith('data:'))
      .map((address) => `something to load: ${address.slice(0, 80)}`),
  ];
  if (breaches.length) throw new Error(`Expected a page that loads nothing, found: ${breaches.join('; ')}`);
  return sealed;
}

/** Escapes the parts of a script that would end it in a page, or begin a comment. The script does the same. */
function escapeEnd(script: string): string {
  return script.trim().replace(/<(?=\/?script|!--)/gi, '\\x3C');
}
