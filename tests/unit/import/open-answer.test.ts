import { expect, test } from 'vitest';
import { isOpen } from '../../../src/import/words/open-answer.ts';

test.each([
  '',
  '???',
  '…',
  'TODO',
  '## Notes\n\nTODO',
  'tbd',
  '- TODO ask Dora',
  '(not decided)',
  '[to fill in]',
  '\\\\[TODO - ask Mira\\\\]',
  '- [ ] write this one! #todo',
  '(still to do - ask Jamie)',
])('“%s” answers nothing', (text) => expect(isOpen(text)).toBe(true));

test.each([
  'I swim.',
  'Ask people what they need.',
  'Still open to relocation.',
  'Work in progress limits keep us calm.',
  'To do lists keep me calm.',
  'No.',
  '42',
  'Not sure I would.\n\nThen I would ask.',
  'To do lists keep me honest, and I write one each evening before I go home: it takes ten minutes, and it has saved me many a morning.',
])('“%s” answers', (text) => expect(isOpen(text)).toBe(false));
