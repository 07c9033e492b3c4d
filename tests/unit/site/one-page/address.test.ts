import { expect, test } from 'vitest';
import { addressOf, idIn } from '../../../../src/site/one-page/address.ts';

test.each([
  ['an entry', 'story.outage', '', '#story.outage'],
  ['a section of it', 'story.outage', 'result', '#story.outage%2Fresult'],
  ['an entry whose name has other signs', 'question.c#-é', '', '#question.c%23-%C3%A9'],
])('the address of %s leads to its id', (_, id, section, address) => {
  expect(addressOf(id, section)).toBe(address);
  expect(idIn(address)).toBe(section ? `${id}/${section}` : id);
});

test.each(['', '#', '#%E0%A4%A'])('%j leads to none', (hash) => {
  expect(idIn(hash)).toBe('');
});
