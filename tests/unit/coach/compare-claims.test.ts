import { expect, test } from 'vitest';
import type { Claim, Said } from '../../../src/coach/claims.ts';
import { compareClaims } from '../../../src/coach/compare-claims.ts';

const said = (text: string, unit = 'percent', isRough = false): Said => ({
  text,
  unit,
  isRough,
  at: 'start',
  forms: [text],
});
const claim = (numbers: readonly Said[], some: Partial<Claim> = {}): Claim => ({
  numbers,
  words: new Set(['revenue', 'account', 'grew']),
  which: '',
  isOutcome: true,
  isSingle: false,
  ...some,
});
const compare = (...claims: Claim[]) =>
  compareClaims(claims.map((each, of) => ({ claim: each, of }))).map(({ said: now, of, before }) => [
    now.text,
    of,
    before.said.text,
    before.of,
  ]);

test.each<[string, Claim[], unknown[]]>([
  ['another number of one thing', [claim([said('35')]), claim([said('42')])], [['42', 1, '35', 0]]],
  ['the same number', [claim([said('35')]), claim([said('35')])], []],
  ['a number of another measure', [claim([said('35')]), claim([said('42', 'days')])], []],
  ['more numbers than the other', [claim([said('35')]), claim([said('42'), said('7')])], []],
  ['a rough number near it', [claim([said('30', 'percent', true)]), claim([said('32')])], []],
  ['a rough number far from it', [claim([said('30', 'percent', true)]), claim([said('60')])], [['60', 1, '30', 0]]],
  ['a chain that goes on', [claim([said('40'), said('20')]), claim([said('20'), said('5')])], []],
  ['a chain that is told from its end', [claim([said('20'), said('5')]), claim([said('40'), said('20')])], []],
  ['another year', [claim([said('35')], { which: '2023' }), claim([said('42')], { which: '2024' })], []],
  ['too few shared words', [claim([said('35')]), claim([said('42')], { words: new Set(['revenue', 'fell']) })], []],
  ['what nothing came of', [claim([said('35')], { isOutcome: false }), claim([said('42')])], []],
])('of two claims, %s is found: %j', (_, claims, found) => {
  expect(compare(...claims)).toEqual(found);
});

test('a word that very many claims have finds none of them, so that a long text takes no longer', () => {
  const many = (count: number) => Array.from({ length: count }, () => claim([said('35')]));
  expect(compare(...many(99), claim([said('42')]))).toHaveLength(1);
  expect(compare(...many(100), claim([said('42')]))).toEqual([]);
});
