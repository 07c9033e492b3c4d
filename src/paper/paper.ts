import type { Site } from '../core/library/schemas/settings.ts';

/** A paper size, by its name in the settings. */
export type Paper = Site['paper'];

/** The paper sizes of a sheet. The style sheet has their measures. */
export const PAPERS: Readonly<Record<Paper, string>> = { a4: 'A4', letter: 'Letter' };

/** The numbers of sides that a person can choose. Null means no limit. */
export const SIDES = [1, 2, 4, null] as const;

/** A number of sides, or null for no limit. */
export type Sides = (typeof SIDES)[number];

/** Numbers of sides by their names in addresses and commands. */
export const SIDES_BY_NAME: Readonly<Record<string, Sides>> = Object.fromEntries(
  SIDES.map((sides) => [nameSides(sides), sides]),
);

/** The name of a number of sides: "2", or "all" for no limit. */
export function nameSides(sides: Sides): string {
  return sides === null ? 'all' : String(sides);
}

/** How much of each entry a sheet shows. */
export const DENSITIES = { cues: 'Cues', headlines: 'Headline and cues', full: 'Full answers' } as const;

/** How much of each entry a sheet shows, by its name in addresses. */
export type Density = keyof typeof DENSITIES;

/** Text sizes, in pt. Smaller text is hard to read at a glance. */
export const SIZES: readonly number[] = [8, 8.25, 8.5, 8.75, 9, 9.25, 9.5, 9.75, 10, 10.25, 10.5, 10.75, 11];

/** The text size, in pt, that decides how many sides a sheet without a limit takes. */
export const COMFORTABLE_SIZE = 9.5;

/** How many columns a side has: three for short entries in small text, else two. */
export function countColumns(density: Density, size: number): number {
  return density !== 'full' && size <= 9 ? 3 : 2;
}

/** The values of each choice, as they are in addresses and commands. */
export const KNOWN = {
  paper: Object.keys(PAPERS),
  sides: Object.keys(SIDES_BY_NAME),
  density: Object.keys(DENSITIES),
} as const;
