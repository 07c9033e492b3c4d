import { keyOf, type Sealed } from './unlock.mjs';

/**
 * How often a passphrase is hashed to make a key: what OWASP's Password Storage Cheat Sheet advises for
 * PBKDF2 with HMAC-SHA-256. https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html#pbkdf2
 */
export const ROUNDS = 600_000;

/**
 * Encrypts a text with AES-256-GCM, so that only the passphrase opens it. Each call makes a new salt and vector.
 * @param rounds how often the passphrase is hashed
 */
export async function seal(text: string, passphrase: string, rounds = ROUNDS): Promise<Sealed> {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const key = await keyOf(passphrase, salt, rounds, 'encrypt');
  const data = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, new TextEncoder().encode(text));
  const write = (bytes: ArrayBuffer | Uint8Array<ArrayBuffer>) => Buffer.from(bytes as ArrayBuffer).toString('base64');
  return { salt: write(salt), iv: write(iv), rounds, data: write(data) };
}

/** Fewest characters, or words, of a passphrase that takes long to guess. */
const FEWEST = { characters: 12, words: 4 };

/** Says that a passphrase is easy to guess, and what to take instead. Null if it is not. */
export function describeWeakPassphrase(passphrase: string): string | null {
  const text = passphrase.trim();
  const isLong = text.length >= FEWEST.characters && new Set(text).size > FEWEST.words;
  return isLong
    ? null
    : `This passphrase is easy to guess. Take ${FEWEST.words} words or more that do not belong together, or ${FEWEST.characters} characters.`;
}
