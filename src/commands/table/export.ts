import { FORMATS } from '../../export/formats.ts';
import { KINDS } from '../../core/library/kinds.ts';
import { defineCommand } from '../command.ts';

const FORMAT_LIST = Object.entries(FORMATS)
  .map(([ending, { name }]) => `${ending} (${name})`)
  .join(', ');

export const exportAnswers = defineCommand({
  name: 'export',
  says: 'Writes your answers to one file, to take along or to use elsewhere.',
  group: 'answers',
  readsAnswers: true,
  arguments: [
    { name: 'FOLDER', says: 'The folder of your answers. Without it, the folder you named last.' },
    { name: 'FILE', says: `The file to write. Its ending says what it is: ${FORMAT_LIST}.` },
  ],
  options: {
    to: { value: 'FILE', many: true, says: 'The file to write, as an option.' },
    interview: {
      value: 'NAME',
      says: 'Only what this interview expects, in its words: the name of its file. It may be private.',
    },
    kind: { value: 'KIND', many: true, says: `Only entries of this kind: ${Object.keys(KINDS).join(', ')}.` },
    private: { says: 'Include private entries, and every interview that is not public.' },
    drafts: { says: 'Include drafts.' },
    passphrase: {
      says: 'Lock the page (.html) with a passphrase. It is asked for, or read from GREENROOM_PASSPHRASE or standard input.',
    },
    replace: { says: 'Replace the file if it exists.' },
  },
  examples: [
    { args: ['~/answers', '~/answers.html'], says: 'Write everything as one page that needs no network.' },
    {
      args: ['~/answers', '~/answers.html', '--passphrase'],
      says: 'Lock that page: it asks for the passphrase first.',
    },
    { args: ['~/answers', '~/cards.txt', '--kind', 'question'], says: 'Write cards for Anki, of questions only.' },
  ],
});
