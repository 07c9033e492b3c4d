import { KNOWN } from '../../paper/paper.ts';
import { defineCommand, FOLDER_ARGUMENT } from '../command.ts';

export const pdf = defineCommand({
  name: 'pdf',
  says: 'Writes a cheat sheet as a PDF. It includes private entries.',
  group: 'answers',
  readsAnswers: true,
  arguments: [FOLDER_ARGUMENT],
  options: {
    interview: { value: 'NAME', says: 'The sheet of one interview: the name of its file.' },
    out: { value: 'FILE', says: 'The file to write. Without it, cheat-sheet.pdf, or the interview’s name.' },
    paper: { value: 'PAPER', choices: KNOWN.paper, says: 'The size of the paper.' },
    sides: { value: 'SIDES', choices: KNOWN.sides, says: 'How many sides it may take.' },
    density: { value: 'DENSITY', choices: KNOWN.density, says: 'How much of each entry to print.' },
    pick: {
      value: 'ID',
      many: true,
      says: 'Print nothing but this entry or group: S1, story.the-outage or topic.teamwork.',
    },
    leave: { value: 'ID', many: true, says: 'Leave out this entry or group.' },
    short: { value: 'ID', many: true, says: 'Print only the cues of this entry.' },
  },
  examples: [
    { args: ['~/answers', '--sides', '1'], says: 'Write one side of paper.' },
    { args: ['~/answers', '--interview', 'acme', '--out', 'acme.pdf'], says: 'Write the sheet of one interview.' },
  ],
});
