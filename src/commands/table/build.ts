import { defineCommand, FOLDER_ARGUMENT } from '../command.ts';

export const build = defineCommand({
  name: 'build',
  says: 'Builds the site to publish, without private entries.',
  group: 'answers',
  readsAnswers: true,
  arguments: [FOLDER_ARGUMENT],
  options: {
    out: { value: 'FOLDER', says: 'Where to build.', default: 'dist' },
    site: {
      value: 'URL',
      says: 'The address of your site, as https://me.example. The variable SITE_URL does the same.',
    },
    base: { value: 'PATH', says: 'The path below that address, as /prep. The variable BASE_PATH does the same.' },
    indexing: { says: 'Let search engines list the site. They are asked not to otherwise.' },
    edition: {
      value: 'EDITION',
      choices: ['public', 'local'],
      default: 'public',
      says: 'What to build: “local” includes private entries, and needs --out.',
    },
    coach: { says: 'Show what the coach finds on the site. It is for you alone otherwise.' },
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
