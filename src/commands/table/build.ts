import { defineCommand, FOLDER_ARGUMENT } from '../command.ts';
import { SITE_OPTIONS } from './shared.ts';

export const build = defineCommand({
  name: 'build',
  says: 'Builds the site as files for a web host, without private entries.',
  group: 'answers',
  readsAnswers: true,
  arguments: [FOLDER_ARGUMENT],
  options: {
    ...SITE_OPTIONS,
    edition: {
      value: 'EDITION',
      choices: ['public', 'local'],
      default: 'public',
      says: 'What to build: “local” includes private entries, and needs --out.',
    },
    strict: { says: 'Do not build while the coach reports an error.' },
  },
  examples: [
    { args: ['~/answers'], says: 'Build the answers in a folder into dist/.' },
    {
      args: ['~/answers', '--site', 'https://me.example', '--base', '/prep'],
      says: 'Build for https://me.example/prep/.',
    },
  ],
});
