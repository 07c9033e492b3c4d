/** The papers a sheet is made for, in mm. */
export const PAPERS = {
  a4: { title: 'A4', width: 210, height: 297 },
  letter: { title: 'Letter', width: 215.9, height: 279.4 },
} as const;

export type Paper = keyof typeof PAPERS;

/** How many sides a sheet may take; null is as many as it needs. */
export const SIDES = [1, 2, 4, null] as const;

export type Sides = (typeof SIDES)[number];

/** How much is said of each entry. */
export const DENSITIES = { cues: 'Cues', headlines: 'Headline and cues', full: 'Full answers' } as const;

export type Density = keyof typeof DENSITIES;

/** Sizes of the text, in pt. Smaller than the first is not read at a glance. */
export const SIZES: readonly [number, ...number[]] = [
  8, 8.25, 8.5, 8.75, 9, 9.25, 9.5, 9.75, 10, 10.25, 10.5, 10.75, 11,
];

/** The size of the text, in pt, when it may take as many sides as it needs. */
export const EASY_SIZE = 9.5;

/** How many columns a side has: short lines stand in three as long as the text is small. */
export function countColumns(density: Density, size: number): number {
  return density !== 'full' && size <= 9 ? 3 : 2;
}
