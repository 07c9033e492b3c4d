import { defineCommand, FOLDER_ARGUMENT } from '../command.ts';

export const check = defineCommand({
  name: 'check',
  says: 'Looks for mistakes in your answers, and names the file and line of each.',
  group: 'answers',
  readsAnswers: true,
  arguments: [FOLDER_ARGUMENT],
  examples: [{ args: ['~/answers'], says: 'Check the answers in a folder.' }],
});
