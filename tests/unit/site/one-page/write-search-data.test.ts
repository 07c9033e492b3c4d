import { expect, test } from 'vitest';
import { buildLibrary } from '../../../../src/core/library/library.ts';
import type { SearchData } from '../../../../src/site/one-page/search-data.ts';
import { writeSearchData } from '../../../../src/site/one-page/write-search-data.ts';
import { contentOf, question } from '../../core/library/folder.ts';

test('what is searched cannot end the script that it stands in', () => {
  const title = 'Why </script><!-- us?';
  const text = writeSearchData(
    buildLibrary(contentOf({ 'questions/a.md': question().replace('A question?', `"${title}"`) })),
  );
  expect(text).not.toContain('<');
  expect((JSON.parse(text) as SearchData).pages).toMatchObject([{ id: 'question.a', title }]);
});
