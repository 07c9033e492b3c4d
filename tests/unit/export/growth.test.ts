import { describe, expect, test } from 'vitest';
import { type Ending, FORMATS } from '../../../src/export/formats.ts';
import { selectExport } from '../../../src/export/selection.ts';
import { writeExport } from '../../../src/export/write-export.ts';
import { contentOf } from '../core/library/folder.ts';
import { growthOf, MOST_GROWTH } from '../growth.ts';

const ALL = { interview: undefined, kinds: [], drafts: false, privates: false };

const filesOf = (text: string) => ({
  'questions/a.md': `---\ntitle: Why you?\ntopic: deadlines\n---\n\n${text}\n`,
  'questions/hidden.md': '---\ntitle: Hidden?\ntopic: deadlines\nprivate: true\n---\n\nNo.\n',
  'strengths/b.md': `---\ntitle: Calm\n---\n\n> ${text}\n`,
  'interviews/c.md': `---\ntitle: Acme\nquestions: [a]\n---\n\n${text}\n`,
});

type Written = Exclude<Ending, '.html'>;

describe.each(Object.keys(FORMATS).filter((ending): ending is Written => ending !== '.html'))(
  'an export to %s',
  (ending) => {
    test.each(['*a _b ', 'a\n', '<!-- '])('takes only as much longer as answers of %j are longer', (unit) => {
      const run = (text: string) => writeExport(ending, selectExport(contentOf(filesOf(text)), ALL), `a${ending}`, []);
      expect(growthOf(run, unit, 500)).toBeLessThan(MOST_GROWTH);
    });
  },
);
