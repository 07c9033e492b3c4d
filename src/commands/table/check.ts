import { defineCommand, FOLDER_ARGUMENT } from '../command.ts';
import { FORMAT_OPTION } from './shared.ts';

export const check = defineCommand({
  name: 'check',
  says: 'Looks for mistakes in your answers, and names the file and line of each.',
  group: 'answers',
  readsAnswers: true,
  arguments: [FOLDER_ARGUMENT],
  options: { format: FORMAT_OPTION },
  examples: [
    { args: ['~/answers'], says: 'Check the answers in a folder.' },
    { args: ['~/answers', '--format', 'github'], says: 'Show each mistake beside its line, in a workflow on GitHub.' },
  ],
});
