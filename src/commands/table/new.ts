import { NEW_KINDS } from '../../core/library/kinds.ts';
import { defineCommand } from '../command.ts';

export const addNew = defineCommand({
  name: 'new',
  says: 'Begins a folder of answers, or adds an entry to it.',
  group: 'answers',
  readsAnswers: true,
  arguments: [
    { name: 'FOLDER', says: 'The folder of your answers. Without it, the folder you named last.' },
    { name: 'WHAT', says: `What to add: ${[...NEW_KINDS, 'library', 'defaults'].join(', ')}.` },
    {
      name: 'TITLE',
      many: true,
      says: 'The title of the entry. After “library” and “defaults”, the folder.',
    },
  ],
  examples: [
    { args: ['library', '~/answers'], says: 'Begin a folder of answers.' },
    { args: ['question', 'How do you learn?'], says: 'Add a question.' },
    { args: ['~/answers', 'story', 'The night shift'], says: 'Add a story to the folder you name.' },
    {
      args: ['defaults', '~/answers'],
      says: 'Copy the rules, topics and competencies that Greenroom lends you, to change them.',
    },
  ],
});
