import type { Option } from '../command.ts';

/** Where a site is served. */
export const PORT_OPTION = {
  value: 'N',
  number: true,
  says: 'The port to serve at. The variable PORT does the same.',
} as const satisfies Option;

/** How many entries the libraries have that a benchmark generates. */
export const SIZES_ARGUMENT = {
  name: 'ENTRIES',
  many: true,
  says: 'How many entries each generated library has.',
} as const;
