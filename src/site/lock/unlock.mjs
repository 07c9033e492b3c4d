/**
 * An encrypted text. Bytes are written in base64.
 * @typedef {{ salt: string, iv: string, rounds: number, data: string }} Sealed
 */

/** @param {string} text @returns {Uint8Array<ArrayBuffer>} */
function toBytes(text) {
  return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
}

/**
 * Makes the key of a passphrase. A letter that keyboards write in different ways makes the same key.
 * @param {string} passphrase @param {Uint8Array<ArrayBuffer>} salt @param {number} rounds @param {'encrypt' | 'decrypt'} use
 */
export async function keyOf(passphrase, salt, rounds, use) {
  const words = new TextEncoder().encode(passphrase.normalize('NFKC').trim());
  const start = await crypto.subtle.importKey('raw', words, 'PBKDF2', false, ['deriveKey']);
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds };
  return crypto.subtle.deriveKey(how, start, { name: 'AES-GCM', length: 256 }, false, [use]);
}

/**
 * Decrypts a text. Null if the passphrase is wrong. Throws if the data is damaged.
 * @param {Sealed} sealed @param {string} passphrase @returns {Promise<string | null>}
 */
export async function unlock({ salt, iv, rounds, data }, passphrase) {
  const key = await keyOf(passphrase, toBytes(salt), rounds, 'decrypt');
  try {
    const bytes = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: toBytes(iv) }, key, toBytes(data));
    return new TextDecoder().decode(bytes);
  } catch (error) {
    if (error instanceof DOMException && error.name === 'OperationError') return null;
    throw error;
  }
}
