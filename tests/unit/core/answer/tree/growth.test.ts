import { expect, test } from 'vitest';
import { measureAnswer } from '../../../../../src/core/answer/analyze.ts';
import { parseAnswer } from '../../../../../src/core/answer/parse.ts';
import { renderSaid } from '../../../../../src/core/answer/render.ts';
import { growthOf, MOST_GROWTH } from '../../../growth.ts';

function show(markdown: string): string {
  const answer = measureAnswer(parseAnswer(markdown), { title: '', shape: 'approach' });
  return answer.sections.map((section) => renderSaid(section, answer.definitions, () => null)).join('');
}

test.each([
  ...['<div>', '<div>\n\n', '</div>\n\n', '<b>', '</b>', '<!--', '<div><!-- a\n\n', '<table>', '<li>a', '<a href="'],
  ...[
    '> a\n\n',
    '- > 90%\n',
    'a[^1]\n\n[^1]: b\n\n',
    '5*7*',
    '2019. a\n',
    '- [ ] a\n',
    '[a]: b c\n',
    '> [!NOTE]\n',
    '~',
  ],
])('an answer of %j takes only as much longer to read and show as it is longer', (unit) => {
  expect(growthOf(show, unit)).toBeLessThan(MOST_GROWTH);
});
