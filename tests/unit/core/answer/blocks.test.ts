import { expect, test } from 'vitest';
import { collectBlocks } from '../../../../src/core/answer/blocks.ts';
import { readTree } from '../../../../src/core/answer/tree/read-tree.ts';

test.each([
  ['We used List<Order> here.', 'We used List<Order> here.'],
  ['We used <b>bold</b> and<br>breaks.', 'We used bold and\nbreaks.'],
  ['We said it. <!-- not this -->', 'We said it. '],
])('what is said of “%s”', (markdown, text) => {
  expect(collectBlocks(readTree(markdown).children).map((block) => block.text)).toEqual([text]);
});
