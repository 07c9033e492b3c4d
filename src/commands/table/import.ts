import { defineCommand } from '../command.ts';

export const importNotes = defineCommand({
  name: 'import',
  says: 'Turns notes in a document into a folder of answers, one file for each.',
  group: 'answers',
  readsAnswers: true,
  arguments: [{ name: 'FILE', many: true, required: true, says: 'Your notes, as Markdown or plain text.' }],
  options: {
    into: { value: 'FOLDER', says: 'The folder to write the answers to. Without it, the folder you named last.' },
    'dry-run': { says: 'Say what would be written, and write nothing.' },
    replace: { says: 'Replace files that differ from the notes.' },
    company: { value: 'NAME', says: 'Write {{company}} wherever the notes name this company.' },
    format: { value: 'FORMAT', choices: ['text', 'json'], default: 'text', says: 'How to print the report.' },
  },
  examples: [
    { args: ['~/notes.md', '--into', '~/answers', '--dry-run'], says: 'See what would be written.' },
    { args: ['~/notes.md', '--into', '~/answers'], says: 'Write the answers.' },
  ],
});
