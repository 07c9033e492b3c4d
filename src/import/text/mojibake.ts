/** Encodings that UTF-8 text is often wrongly read as. */
const WRONG_ENCODINGS = ['macintosh', 'windows-1252'] as const;

/** A character that a repair usually gives. */
const EXPECTED_CHARACTER =
  /^[\u00a0-\u024f\u0370-\u052f\u2010-\u203a\u20a0-\u20bf\u2190-\u21ff\u2500-\u27bf\u2b00-\u2bff\u20e3\ufe0f\p{Extended_Pictographic}\p{Emoji_Modifier}]$/u;

/** The share of repairs that must give an expected character. */
const LEAST_EXPECTED_SHARE = 0.8;

const strict = new TextDecoder('utf-8', { fatal: true });

interface Repaired {
  text: string;
  /** Number of characters repaired. */
  repairs: number;
  /** The encoding that the text was wrongly read as. Null if it was right. */
  from: (typeof WRONG_ENCODINGS)[number] | null;
}

/** Repairs text whose UTF-8 was read in an older encoding: "don‚Äôt" and "donâ€™t" are both "don’t". */
export function repairMojibake(text: string): Repaired {
  const tries = WRONG_ENCODINGS.map((encoding) => repairFrom(text, encoding));
  const best = tries.reduce((most, attempt) => (attempt.repairs > most.repairs ? attempt : most));
  return best.repairs > 0 ? best : { text, repairs: 0, from: null };
}

function repairFrom(text: string, encoding: (typeof WRONG_ENCODINGS)[number]): Repaired {
  const byteOf = tableOf(encoding);
  let [repairs, doubtful] = [0, 0];
  const repaired = text.replace(/[^\p{ASCII}]{2,}/gu, (run) => {
    const bytes = [...run].map((letter) => byteOf.get(letter) ?? -1);
    const letters = [...run];
    let out = '';
    for (let at = 0; at < letters.length;) {
      const length = lengthOf(bytes[at] ?? -1);
      const character = length > 1 ? decode(bytes.slice(at, at + length)) : null;
      if (character !== null && EXPECTED_CHARACTER.test(character)) {
        out += character;
        repairs += 1;
        at += length;
      } else {
        if (character !== null) doubtful += 1;
        out += letters[at] ?? '';
        at += 1;
      }
    }
    return out;
  });
  const isBelieved = repairs > 0 && repairs >= LEAST_EXPECTED_SHARE * (repairs + doubtful);
  return isBelieved ? { text: repaired, repairs, from: encoding } : { text, repairs: 0, from: encoding };
}

/** How many bytes a UTF-8 character has that begins with this one. */
function lengthOf(byte: number): number {
  return byte >= 0xf0 && byte < 0xf5 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc2 ? 2 : 1;
}

function decode(bytes: readonly number[]): string | null {
  if (bytes.some((byte) => byte < 0)) return null;
  try {
    return strict.decode(Uint8Array.from(bytes));
  } catch {
    return null;
  }
}

const tables = new Map<string, ReadonlyMap<string, number>>();

/** The byte of each character above ASCII in an encoding. */
function tableOf(encoding: string): ReadonlyMap<string, number> {
  const known = tables.get(encoding);
  if (known) return known;
  const decoder = new TextDecoder(encoding);
  const table = new Map(
    Array.from({ length: 128 }, (_, index) => [decoder.decode(Uint8Array.of(index + 128)), index + 128] as const),
  );
  tables.set(encoding, table);
  return table;
}
