import type { Site } from '../library/schemas/settings.ts';

export type Paper = Site['paper'];

/** The papers that a sheet is made for; the sheet's style knows their measures. */
export const PAPERS: Readonly<Record<Paper, string>> = { a4: 'A4', letter: 'Letter' };

/** How many sides a sheet may take; null is as many as it needs. */
export const SIDES = [1, 2, 4, null] as const;

export type Sides = (typeof SIDES)[number];

/** Each number of sides by how it is written, in an address and by a command. */
export const SIDES_BY_NAME: Readonly<Record<string, Sides>> = Object.fromEntries(
  SIDES.map((sides) => [nameSides(sides), sides]),
);

/** How a number of sides is written. */
export function nameSides(sides: Sides): string {
  return sides === null ? 'all' : String(sides);
}

/** How much is said of each entry. */
export const DENSITIES = { cues: 'Cues', headlines: 'Headline and cues', full: 'Full answers' } as const;

export type Density = keyof typeof DENSITIES;

/** Sizes of the text, in pt. Smaller than the first is not read at a glance. */
export const SIZES: readonly number[] = [8, 8.25, 8.5, 8.75, 9, 9.25, 9.5, 9.75, 10, 10.25, 10.5, 10.75, 11];

/** The size of the text, in pt, that decides how many sides a sheet takes when it may take as many as it needs. */
export const EASY_SIZE = 9.5;

/** How many columns a side has: short lines stand in three as long as the text is small. */
export function countColumns(density: Density, size: number): number {
  return density !== 'full' && size <= 9 ? 3 : 2;
}

/** What can be said of each choice, by how it is written. */
export const KNOWN = {
  paper: Object.keys(PAPERS),
  sides: Object.keys(SIDES_BY_NAME),
  density: Object.keys(DENSITIES),
} as const;
