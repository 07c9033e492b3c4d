const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];

/** A word with two neighbouring letters the wrong way round, and with the apostrophe that it may lack. */
export function listSwaps(word: string): string[] {
  return [
    ...Array.from(
      { length: word.length - 1 },
      (_, at) => word.slice(0, at) + (word[at + 1] ?? '') + (word[at] ?? '') + word.slice(at + 2),
    ),
    ...(word.endsWith('nt') ? [`${word.slice(0, -1)}'t`] : []),
  ];
}

/** What a word may have been before a slip within it: letters swapped, one left out or doubled; the commonest first. */
export function listInnerSlips(word: string): string[] {
  const inside = Array.from({ length: Math.max(0, word.length - 1) }, (_, index) => index + 1);
  return [
    ...listSwaps(word),
    ...inside.flatMap((at) => LETTERS.map((letter) => word.slice(0, at) + letter + word.slice(at))),
    ...listDoublings(word),
    ...listDoublings(word).flatMap(listDoublings),
  ];
}

/** What a word may have been before a slip that makes many another: a letter too many, a wrong one, one lost at an end. */
export function listEndSlips(word: string): string[] {
  const places = Array.from({ length: word.length }, (_, at) => [word.slice(0, at), word.slice(at + 1)] as const);
  return [
    ...LETTERS.flatMap((letter) => [word + letter, letter + word]),
    ...places.map(([before, after]) => before + after),
    ...places.flatMap(([before, after]) => LETTERS.map((letter) => before + letter + after)),
  ];
}

/** A word with one of its letters doubled that was not, or no longer: two such slips are as common as one. */
function listDoublings(word: string): string[] {
  return Array.from({ length: word.length }, (_, at) =>
    word[at] === word[at + 1]
      ? word.slice(0, at) + word.slice(at + 1)
      : word.slice(0, at + 1) + (word[at] ?? '') + word.slice(at + 1),
  );
}
