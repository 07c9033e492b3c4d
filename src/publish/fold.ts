/**
 * A text as it is compared: without capitals, accents and characters that nobody sees. The same word is the same however
 * it is stored.
 */
export function fold(text: string): string {
  if (/^\p{ASCII}*$/u.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]+/gu, '')
    .toUpperCase()
    .toLowerCase();
}

/** What a character is in a text. */
export const CHARACTER = {
  /** Stands between words. */
  gap: 0,
  /** Part of a word. */
  word: 1,
  /** Part of a word that has to be folded. */
  folded: 2,
  /** A word by itself, as in scripts that put no spaces between words. */
  single: 3,
  /** Belongs to the character before it. */
  mark: 4,
} as const;

const ALONE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u;

let table: Uint8Array | undefined;

/** What each character is, by its code. Made when it is first asked for. */
export function characters(): Uint8Array {
  table ??= Uint8Array.from({ length: 0x1_00_00 }, (_, code) => kindOf(code));
  return table;
}

function kindOf(code: number): number {
  const character = String.fromCharCode(code);
  if (code < 0x80) return /[A-Za-z0-9]/.test(character) ? CHARACTER.word : CHARACTER.gap;
  // Half of a character that needs two.
  if (code >= 0xd8_00 && code <= 0xdf_ff) return CHARACTER.folded;
  if (/[\p{M}\p{Cf}]/u.test(character)) return CHARACTER.mark;
  if (ALONE.test(character)) return CHARACTER.single;
  return /[\p{L}\p{N}]/u.test(character) ? CHARACTER.folded : CHARACTER.gap;
}
