import { defineCommand, FOLDER_ARGUMENT } from '../command.ts';
import { SITE_OPTIONS } from './shared.ts';

export const publish = defineCommand({
  name: 'publish',
  says: 'Builds the site to publish, and makes sure that it gives away nothing private. It uploads nothing.',
  group: 'answers',
  readsAnswers: true,
  arguments: [FOLDER_ARGUMENT],
  options: {
    ...SITE_OPTIONS,
    check: { says: 'Build nothing: search the site that is there for everything private.' },
  },
  examples: [
    { args: ['~/answers', '--site', 'https://me.example'], says: 'Build the site for its address, and check it.' },
    { args: ['~/answers', '--check'], says: 'Check the site that you built last.' },
  ],
});
