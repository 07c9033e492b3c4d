import { defineCommand } from '../command.ts';
import { SIZES_ARGUMENT } from './shared.ts';

export const test = defineCommand({
  name: 'test',
  says: 'Runs every check and test.',
  group: 'project',
  examples: [{ args: [], says: 'Run them all.' }],
});

export const testUnit = defineCommand({
  name: 'test:unit',
  says: 'Runs the unit tests, which need no browser.',
  group: 'project',
  passesTo: 'Vitest',
  examples: [
    { args: ['labels'], says: 'Run the files whose path has this word.' },
    { args: ['-t', 'a paragraph'], says: 'Run the tests whose name has these words.' },
  ],
});

export const testE2e = defineCommand({
  name: 'test:e2e',
  says: 'Runs the tests that need a browser.',
  group: 'project',
  passesTo: 'Playwright',
  examples: [
    { args: ['search'], says: 'Run the files whose path has this word.' },
    { args: ['-g', 'prints'], says: 'Run the tests whose name has this word.' },
  ],
});

export const checkCode = defineCommand({
  name: 'check:code',
  says: 'Checks the types, style and formatting of the code, and that nothing in it is unused.',
  group: 'project',
  examples: [{ args: [], says: 'Check all of it.' }],
});

export const format = defineCommand({
  name: 'format',
  says: 'Formats the code.',
  group: 'project',
  examples: [{ args: [], says: 'Format all of it.' }],
});

export const pictures = defineCommand({
  name: 'pictures',
  says: 'Takes the pictures of the README and the guide anew.',
  group: 'project',
  examples: [{ args: [], says: 'Take them all.' }],
});

export const bench = defineCommand({
  name: 'bench',
  says: 'Builds generated libraries, and prints what each costs.',
  group: 'project',
  arguments: [SIZES_ARGUMENT],
  examples: [{ args: ['30', '1000'], says: 'Build two libraries.' }],
});

export const benchCoach = defineCommand({
  name: 'bench:coach',
  says: 'Times reading, measuring and coaching generated libraries.',
  group: 'project',
  arguments: [SIZES_ARGUMENT],
  examples: [{ args: ['1000'], says: 'Time one library.' }],
});

export const benchImport = defineCommand({
  name: 'bench:import',
  says: 'Times the import of notes of 0.1, 1 and 5 MB.',
  group: 'project',
  examples: [{ args: [], says: 'Time all three.' }],
});

export const benchSheet = defineCommand({
  name: 'bench:sheet',
  says: 'Times how long a cheat sheet takes to show, and to follow each choice.',
  group: 'project',
  arguments: [SIZES_ARGUMENT],
  examples: [{ args: ['50', '500'], says: 'Time two libraries.' }],
});

export const benchSearch = defineCommand({
  name: 'bench:search',
  says: 'Weighs what a first search loads, and times how long each key takes.',
  group: 'project',
  arguments: [SIZES_ARGUMENT],
  examples: [{ args: ['1000'], says: 'Measure one library.' }],
});

export const evalSearch = defineCommand({
  name: 'eval:search',
  says: 'Asks a built site many queries, and prints how often the right answer comes first.',
  group: 'project',
  options: {
    queries: {
      value: 'FILE',
      says: 'A line for each query: the query, a tab, and a regular expression for the right titles.',
    },
    dist: { value: 'FOLDER', says: 'The built site.', default: 'dist' },
    json: { says: 'Print the score as JSON.' },
  },
  examples: [{ args: ['--dist', '/tmp/site', '--queries', 'queries.tsv'], says: 'Ask another site other queries.' }],
});
