import { describe, expect, test } from 'vitest';
import { readContent } from '../../../../src/library/read.ts';
import { readQuery } from '../../../../src/search/query/read-query.ts';
import { compileSynonyms } from '../../../../src/search/query/synonyms.ts';
import { splitWords } from '../../../../src/search/query/words.ts';
import { OURS } from '../../library/folder.ts';

const { synonyms } = readContent(OURS, OURS).content!;
const compiled = compileSynonyms(synonyms, () => 1);

describe('of the synonyms that come with the project', () => {
  test('each is recognised as a whole when it is typed', () => {
    const lost = synonyms.flat().filter((phrase) => {
      const [term, ...more] = readQuery(phrase, compiled);
      return more.length > 0 || term?.text !== splitWords(phrase).join(' ');
    });
    expect(lost).toEqual([]);
  });

  test('each is recognised within a question', () => {
    const lost = synonyms.flat().filter((phrase) => {
      const terms = readQuery(`Tell me about it, ${phrase}, and Parquet`, compiled);
      return !terms.some(({ text }) => text === splitWords(phrase).join(' '));
    });
    expect(lost).toEqual([]);
  });
});
