import { expect, test } from 'vitest';
import { buildLibrary } from '../../../src/library/library.ts';
import type { SearchData } from '../../../src/one-page/search-data.ts';
import { writeSearchData } from '../../../src/one-page/write-search-data.ts';
import { contentOf, question } from '../library/folder.ts';

test('what is searched cannot end the script that it stands in', () => {
  const title = 'Why </script><!-- us?';
  const text = writeSearchData(
    buildLibrary(contentOf({ 'questions/a.md': question().replace('A question?', `"${title}"`) })),
  );
  expect(text).not.toContain('<');
  expect((JSON.parse(text) as SearchData).pages).toMatchObject([{ id: 'question.a', title }]);
});
