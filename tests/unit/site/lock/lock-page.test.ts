import { expect, test } from 'vitest';
import { lockPage } from '../../../../src/site/lock/lock-page.ts';
import { describeWeakPassphrase, ROUNDS, seal } from '../../../../src/site/lock/seal.ts';
import { type Sealed, unlock } from '../../../../src/site/lock/unlock.mjs';

const SECRETS = ['Deadlines', 'Annabelle', 'Situation', 'sharpener', 'Harbourside'];
const POLICY = "default-src 'none'; script-src 'sha256-aaa='; style-src 'sha256-bbb='";
const PAGE = `<!doctype html><meta charset="utf-8"><meta http-equiv="content-security-policy" content="${POLICY}"><title>${SECRETS[0]}</title><meta name="description" content="${SECRETS[1]}"><h1>${SECRETS[2]}</h1><script>"${SECRETS[3]}"</script><p>${SECRETS[4]}: “Grüße” 漢字</p>`;

const sealedIn = (html: string) => JSON.parse(/application\/json">([^<]*)</.exec(html)?.[1] ?? '') as Sealed;

test('a locked page holds no word of the answers, and its passphrase gives the page back as it was', async () => {
  const locked = await lockPage(PAGE, 'four quiet green rooms');
  const sealed = sealedIn(locked);
  const bytes = Buffer.from(sealed.data, 'base64').toString('latin1');
  for (const word of [...SECRETS, 'quiet green'])
    expect([word, `${locked}${bytes}`.toLowerCase().includes(word.toLowerCase())]).toEqual([word, false]);
  expect(await unlock(sealed, 'four quiet green rooms')).toBe(PAGE);
  expect(await unlock(sealed, ' four quiet green rooms ')).toBe(PAGE);
  expect(await unlock(sealed, 'four quiet green room')).toBeNull();
  expect(sealed.rounds).toBe(ROUNDS);
  expect(ROUNDS).toBeGreaterThanOrEqual(600_000);
});

test('the policy of a locked page names the scripts and styles of the page in it, and lets nothing else run', async () => {
  const locked = await lockPage(PAGE, 'four quiet green rooms');
  const policy = /content-security-policy" content="([^"]*)"/.exec(locked)?.[1];
  expect(policy).toMatch(
    /^default-src 'none'; script-src (?:'sha256-[^']+' ?){3}; style-src (?:'sha256-[^']+' ?){2}; /,
  );
  expect(policy).toContain("'sha256-aaa='");
  expect(policy).toContain("'sha256-bbb='");
  expect(policy).not.toContain('unsafe');
});

test('the same page locked twice has nothing in common but its rounds', async () => {
  const [one, other] = [await seal(PAGE, 'x', 1), await seal(PAGE, 'x', 1)];
  expect(one.salt).not.toBe(other.salt);
  expect(one.iv).not.toBe(other.iv);
  expect(one.data.slice(0, 40)).not.toBe(other.data.slice(0, 40));
});

test('what was changed is not opened', async () => {
  const sealed = await seal(PAGE, 'x', 1);
  const data = `${sealed.data.startsWith('A') ? 'B' : 'A'}${sealed.data.slice(1)}`;
  expect(await unlock({ ...sealed, data }, 'x')).toBeNull();
});

test.each([
  ['short', true],
  ['aaaaaaaaaaaaaaaa', true],
  ['four quiet green rooms', false],
  ['k3!vQz9#Lm2p', false],
])('%j is easy to guess: %s', (passphrase, isWeak) => {
  expect(describeWeakPassphrase(passphrase) !== null).toBe(isWeak);
});
