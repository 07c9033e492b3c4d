import { defineCommand, FOLDER_ARGUMENT } from '../command.ts';
import { PORT_OPTION } from './shared.ts';

export const start = defineCommand({
  name: 'start',
  says: 'Shows your answers as a site on this machine, and shows what you save.',
  group: 'answers',
  readsAnswers: true,
  arguments: [FOLDER_ARGUMENT],
  options: { port: PORT_OPTION },
  examples: [
    { args: ['~/answers'], says: 'Show the answers in a folder.' },
    { args: [], says: 'Show the folder you named last; at first, the example.' },
    { args: ['--example'], says: 'Show the example that comes with Greenroom.' },
  ],
});
