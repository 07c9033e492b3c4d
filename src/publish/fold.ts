/**
 * A text in the form that is compared: without capitals, accents and invisible characters, and the same for each way to
 * store a character.
 */
export function fold(text: string): string {
  if (/^\p{ASCII}*$/u.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]+/gu, '')
    .toUpperCase()
    .toLowerCase();
}

/** The kinds of character in a text. */
export const CHARACTER = {
  /** Stands between words. */
  gap: 0,
  /** Part of a word. */
  word: 1,
  /** Part of a word, and different when folded. */
  folded: 2,
  /** A word by itself, as in scripts that put no spaces between words. */
  single: 3,
  /** Belongs to the character before it. */
  mark: 4,
} as const;

const ALONE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u;

let kindsByCode: Uint8Array | undefined;

/** The kind of each character, by its code. Made once, when it is first needed. */
export function characterKinds(): Uint8Array {
  kindsByCode ??= Uint8Array.from({ length: 0x1_00_00 }, (_, code) => kindOf(code));
  return kindsByCode;
}

function kindOf(code: number): number {
  const character = String.fromCharCode(code);
  if (code < 0x80) return /[A-Za-z0-9]/.test(character) ? CHARACTER.word : CHARACTER.gap;
  // Half of a character that takes two codes.
  if (code >= 0xd8_00 && code <= 0xdf_ff) return CHARACTER.folded;
  if (/[\p{M}\p{Cf}]/u.test(character)) return CHARACTER.mark;
  if (ALONE.test(character)) return CHARACTER.single;
  return /[\p{L}\p{N}]/u.test(character) ? CHARACTER.folded : CHARACTER.gap;
}
