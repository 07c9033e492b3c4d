import type { Option } from '../command.ts';

/** The option that chooses how problems and findings are printed. */
export const FORMAT_OPTION = {
  value: 'FORMAT',
  choices: ['text', 'json', 'sarif', 'github'],
  default: 'text',
  says: 'How to print it: for people, for programs, for editors, or for a GitHub workflow.',
} as const satisfies Option;

/** The option that sets the port to serve a site at. */
export const PORT_OPTION = {
  value: 'N',
  number: true,
  says: 'The port to serve at. The variable PORT does the same.',
} as const satisfies Option;

/** The default folder of `--out`. */
export const OUT = 'dist';

/** The options of commands that build a site to publish. */
export const SITE_OPTIONS = {
  out: { value: 'FOLDER', says: 'Where to build.', default: OUT },
  site: {
    value: 'URL',
    says: 'The address of your site, as https://me.example. The variable SITE_URL does the same.',
  },
  base: { value: 'PATH', says: 'The path below that address, as /prep. The variable BASE_PATH does the same.' },
  indexing: { says: 'Let search engines list the site. They are asked not to otherwise.' },
  coach: { says: 'Show what the coach finds on the site. It is for you alone otherwise.' },
} as const satisfies Record<string, Option>;

/** The argument that sets how many entries each library of a benchmark has. */
export const SIZES_ARGUMENT = {
  name: 'ENTRIES',
  many: true,
  says: 'How many entries each generated library has.',
} as const;
