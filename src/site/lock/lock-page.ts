import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { EARLY_SCRIPT } from '../policy/early-script.ts';
import { PAPER } from '../theme/paper.ts';
import { findPolicyBreaches, hash } from '../policy/policy.ts';
import { seal } from './seal.ts';

const read = (path: string) => readFileSync(join(import.meta.dirname, path), 'utf8');

/** The early script in a block: the page that is unlocked runs it again in the same window, with the same variables. */
const EARLY_BLOCK = `{${EARLY_SCRIPT}}`;

/** The colours that a browser gives its own bars. */
const PAPER_COLOURS = Object.entries(PAPER)
  .map(([theme, colour]) => `<meta name="theme-color" content="${colour}" media="(prefers-color-scheme: ${theme})">`)
  .join('');

/** The script that unlocks the page. */
const SCRIPT = [read('unlock.mjs'), read('lock-page.mjs')]
  .join('\n')
  .replace(/^import .*\n/gm, '')
  .replace(/^export /gm, '')
  .replace(/\/\*\*[\s\S]*?\*\//g, '')
  .replace(/^\s+/gm, '')
  .trim();

const STYLE = `${read('../styles/tokens.css')}${read('lock.css')}`.trim();

/**
 * Locks the one page: it becomes a form that asks for the passphrase, and encrypted data. The policy also names the
 * scripts and styles of the page inside, so that they run when it is unlocked.
 * @param page the page, with its policy
 * @throws Error when the locked page would break its policy
 */
export async function lockPage(page: string, passphrase: string): Promise<string> {
  const inside = /<meta http-equiv="content-security-policy" content="([^"]*)"/.exec(page)?.[1] ?? '';
  const hashesOf = (name: string) =>
    new RegExp(`${name}-src ([^;]*)`).exec(inside)?.[1]?.match(/'sha256-[^']+'/g) ?? [];
  const policy = [
    "default-src 'none'",
    `script-src ${[hash(EARLY_BLOCK), hash(SCRIPT), ...hashesOf('script')].join(' ')}`,
    `style-src ${[hash(STYLE), ...hashesOf('style')].join(' ')}`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const sealed = JSON.stringify(await seal(page, passphrase));
  const locked = `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="${policy}"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex">${PAPER_COLOURS}<title>This page is locked</title><script>${EARLY_BLOCK}</script><style>${STYLE}</style></head><body><main><h1>This page is locked</h1><p>Type its passphrase to read it. Nothing leaves this device.</p><p class="no-script">Unlocking needs JavaScript, which is off here. Turn it on, or open the file in another browser.</p><form hidden><label for="passphrase">Passphrase</label><input id="passphrase" type="password" autocomplete="current-password" autocapitalize="none" spellcheck="false" required aria-describedby="note"><button>Unlock</button><p id="note" role="status"></p></form></main><script type="application/json">${sealed}</script><script type="module">${SCRIPT}</script></body></html>`;
  const breaches = findPolicyBreaches(locked, policy);
  if (breaches.length) throw new Error(`Expected a locked page that loads nothing, found: ${breaches.join('; ')}`);
  return locked;
}
