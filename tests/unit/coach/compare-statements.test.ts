import { expect, test } from 'vitest';
import type { SaidNumber, Statement } from '../../../src/coach/statements.ts';
import { compareStatements } from '../../../src/coach/compare-statements.ts';

const said = (text: string, unit = 'percent', isRough = false): SaidNumber => ({
  text,
  unit,
  isRough,
  at: 'start',
  forms: [text],
});
const statement = (numbers: readonly SaidNumber[], some: Partial<Statement> = {}): Statement => ({
  numbers,
  words: new Set(['revenue', 'account', 'grew']),
  which: '',
  isOutcome: true,
  isSingle: false,
  ...some,
});
const compare = (...statements: Statement[]) =>
  compareStatements(statements.map((each, owner) => ({ statement: each, owner }))).map(
    ({ said: now, owner, earlier }) => [now.text, owner, earlier.said.text, earlier.owner],
  );

test.each<[string, Statement[], unknown[]]>([
  ['another number of one thing', [statement([said('35')]), statement([said('42')])], [['42', 1, '35', 0]]],
  ['the same number', [statement([said('35')]), statement([said('35')])], []],
  ['a number of another measure', [statement([said('35')]), statement([said('42', 'days')])], []],
  ['more numbers than the other', [statement([said('35')]), statement([said('42'), said('7')])], []],
  ['a rough number near it', [statement([said('30', 'percent', true)]), statement([said('32')])], []],
  [
    'a rough number far from it',
    [statement([said('30', 'percent', true)]), statement([said('60')])],
    [['60', 1, '30', 0]],
  ],
  ['a chain that goes on', [statement([said('40'), said('20')]), statement([said('20'), said('5')])], []],
  ['a chain that is told from its end', [statement([said('20'), said('5')]), statement([said('40'), said('20')])], []],
  ['another year', [statement([said('35')], { which: '2023' }), statement([said('42')], { which: '2024' })], []],
  [
    'too few shared words',
    [statement([said('35')]), statement([said('42')], { words: new Set(['revenue', 'fell']) })],
    [],
  ],
  ['what nothing came of', [statement([said('35')], { isOutcome: false }), statement([said('42')])], []],
])('of two statements, %s is found: %j', (_, statements, found) => {
  expect(compare(...statements)).toEqual(found);
});

test('a word that very many statements have finds none of them, so that a long text takes no longer', () => {
  const many = (count: number) => Array.from({ length: count }, () => statement([said('35')]));
  expect(compare(...many(99), statement([said('42')]))).toHaveLength(1);
  expect(compare(...many(100), statement([said('42')]))).toEqual([]);
});
