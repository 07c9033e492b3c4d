/**
 * Sets straight quotes as curly ones, for showing. One character for one, so that places found in the
 * text stay right.
 */
export function typeset(text: string): string {
  return text
    .replace(/"(?=[\p{L}\p{N}([$~<‘'])(?<![\p{L}\p{N}.,!?…]")/gu, '“')
    .replace(/"/g, '”')
    .replace(/'(?=[\p{L}\p{N}])(?<![\p{L}\p{N}.,!?”]')(?!'(?:s|t|re|ve|ll|d|m)\b)/gu, '‘')
    .replace(/'/g, '’');
}
