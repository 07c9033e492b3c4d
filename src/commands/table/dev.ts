import { defineCommand, FOLDER_ARGUMENT } from '../command.ts';
import { PORT_OPTION } from './shared.ts';

export const dev = defineCommand({
  name: 'dev',
  says: 'Shows the site while you work on its code, and reloads the page after each save.',
  group: 'project',
  readsAnswers: true,
  arguments: [FOLDER_ARGUMENT],
  options: { port: PORT_OPTION },
  examples: [{ args: ['--example'], says: 'Work on the code beside the example.' }],
});
