import { expect, test } from 'vitest';
import { PAGE_SIZE, pageParam, paginate } from '../../../src/site/paging.ts';

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index);

test.each([
  [0, 1],
  [1, 1],
  [PAGE_SIZE, 1],
  [PAGE_SIZE + 1, 2],
  [5 * PAGE_SIZE, 5],
])('%i items take %i pages', (count, pages) => {
  expect(paginate(numbers(count))).toHaveLength(pages);
});

test('no item is lost or repeated', () => {
  expect(paginate(numbers(250)).flatMap((page) => page.items)).toEqual(numbers(250));
});

test('the first page has the list’s own address, later ones a number', () => {
  expect(paginate(numbers(250)).map(pageParam)).toEqual([undefined, 'page/2', 'page/3']);
});
