import type { Choices, Misread } from './choices.ts';
import type { Fit } from './fit.ts';
import { measureExcess } from './fit.ts';
import { listOr } from '../core/library/describe.ts';
import { KNOWN, PAPERS } from './paper.ts';

/** Says whether a sheet fits: "It fits: 2 sides of A4, at 8.5 pt." */
export function describeFit(fit: Fit, { paper, sides, chosen }: Choices): string {
  const taken = fit.sides.length;
  const size = `${count(taken)} of ${PAPERS[paper]}, at ${fit.size} pt`;
  if (!chosen.size) return 'Nothing is selected. Select what to include.';
  if (sides === null) return `${size}.`;
  if (taken <= sides) return `It fits: ${size}.`;
  const excess = measureExcess(fit, sides);
  return `It does not fit. It takes ${size}, and you chose ${count(sides)}. It is too long by about ${excess < 0.95 ? `${Math.max(5, Math.round(excess * 20) * 5)}% of a side` : `${excess.toFixed(1)} sides`}.`;
}

/** Says which values in an address do not exist. */
export function describeMisread(misread: readonly Misread[]): string {
  return misread
    .map(({ part, found }) =>
      part in KNOWN
        ? `The address asks for ${part} “${shorten(found)}”. Use ${listOr(KNOWN[part as keyof typeof KNOWN])}.`
        : `The address names “${shorten(found)}”, which is not on this sheet.`,
    )
    .join(' ');
}

/** How many characters of an address are quoted at most. */
const MOST_CHARACTERS = 40;

function shorten(text: string): string {
  return text.length > MOST_CHARACTERS ? `${text.slice(0, MOST_CHARACTERS)}…` : text;
}

function count(sides: number): string {
  return sides === 1 ? '1 side' : `${sides} sides`;
}
