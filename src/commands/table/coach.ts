import { defineCommand } from '../command.ts';
import { FORMAT_OPTION } from './shared.ts';

export const coach = defineCommand({
  name: 'coach',
  says: 'Checks every answer against the golden rules, and says what to change.',
  group: 'answers',
  readsAnswers: true,
  arguments: [
    {
      name: 'FOLDER or FILE',
      many: true,
      says: 'A folder of answers, or files with one answer each. “-” reads an answer from standard input.',
    },
  ],
  options: {
    format: FORMAT_OPTION,
    rule: { value: 'ID', says: 'Run one check, by its id.' },
    'max-warnings': { value: 'N', number: true, says: 'Fail when there are more warnings than this.' },
    watch: { says: 'Coach again after each save.' },
  },
  examples: [
    { args: ['~/answers'], says: 'Coach every answer in a folder.' },
    { args: ['~/draft.md'], says: 'Coach one answer in a file of its own.' },
    { args: ['~/answers', '--rule', 'hedges', '--watch'], says: 'Run one check, again after each save.' },
  ],
});
