import { describe, expect, test } from 'vitest';
import type { MeasuredAnswer } from '../../src/core/answer/analyze.ts';
import { renderSaid } from '../../src/core/answer/render.ts';
import { countWords } from '../../src/core/answer/speech.ts';
import { listFullParts } from '../../src/paper/full-text.ts';
import { sheetOfLibrary } from '../../src/paper/sheet.ts';
import { describeEntry } from '../../src/coach/report/describe-entry.ts';
import { subjectsOf } from '../../src/coach/subjects.ts';
import { DataSchema } from '../../src/export/data-schema.ts';
import type { Ending } from '../../src/export/formats.ts';
import { selectExport } from '../../src/export/selection.ts';
import { writeExport } from '../../src/export/write-export.ts';
import type { Content } from '../../src/core/library/content.ts';
import { readDocument } from '../../src/core/library/document.ts';
import { buildLibrary } from '../../src/core/library/library.ts';
import { buildPacks } from '../../src/interviews/pack.ts';
import { readContent } from '../../src/machine/read-content.ts';
import { fieldsOf } from '../../src/search/index/page.ts';
import { contentOf, LIBRARY, question, story } from './core/library/folder.ts';

/** Every mark that once changed a text on its way, in an answer of each kind. */
const MARKED = [
  'from ~$2M/year (~$160k/month) to ~$1M, 5~7 to 8~9 people, 2*3*4 and 2**10 or 2**20',
  '- > 90% of it\n- [x] done\n- a\n\n    up 40%',
  '2019. I joined\n2021. I led',
  '<div>\nin **a box** <br> of HTML\n\n<ul><li>one</li><li>two</li></ul>\n</div>',
  '<aside>\n💡 a tip\n\n</aside>',
  '<details><summary>More</summary>\n\nin a fold\n\n</details>',
  '| a | b |\n|-|-|\n| x<br>y | <kbd>Ctrl</kbd> | more |',
  '> [!NOTE]\n> called out',
  'List<String>, 10<sup>6</sup>, a[^1]\n\n[^1]: a footnote',
  '[Result]: 40%',
  '```\nlet code = 1;\n```',
  '![a chart](chart.png) &amp; ~~old~~ "quoted" & <new>',
].join('\n\n');

const libraries: Record<string, Content> = {
  fixture: readContent(LIBRARY, LIBRARY).content!,
  marked: contentOf({
    'questions/marked.md': question('', `${MARKED}\n`),
    'stories/marked.md': story('', `## Situation\n\n${MARKED}\n\n## Result\n\nIt ran.\n`),
    'strengths/marked.md': `---\ntitle: Marked\n---\n\n${MARKED}\n`,
  }),
};

/** A text without what sets it: white space, the shape of quotation marks, the names of parts. */
const plain = (text: string) => text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'").replace(/\s+/g, '');

const plainHtml = (html: string) =>
  plain(
    html
      .replace(/<del>.*?<\/del>/gs, '')
      .replace(/<[^>]*>/g, '')
      .replace(/&#x([0-9A-F]+);/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16))),
  );

const told = ({ sections }: MeasuredAnswer) => sections.filter(({ note }) => !note);

/** The text that is said in each part. */
const said = (answer: MeasuredAnswer) =>
  told(answer).map(({ spoken }) => spoken.map(({ text }) => text.replace(/\s+/g, ' ').trim()));

describe.each(Object.entries(libraries))('in the %s library', (_, content) => {
  const library = buildLibrary(content);
  const selection = selectExport(content, { interview: undefined, kinds: [], drafts: true, privates: true });
  const write = (ending: Exclude<Ending, '.html'>) => writeExport(ending, selection, `all${ending}`, [])[0]!.text;
  const data = DataSchema.parse(JSON.parse(write('.json')));
  const [table, cards, written] = [write('.csv'), write('.txt'), readDocument(write('.md'), 'all.md')];
  const subjects = subjectsOf(content, library, buildPacks(content, library));
  const sheet = sheetOfLibrary(library).groups.flatMap(({ entries }) => entries);
  const entries = [...library.questions, ...library.stories, ...library.strengths, ...library.weaknesses].filter(
    ({ answer }) => answer.sections.some(({ spoken }) => spoken.length > 0),
  );

  test.each(entries.map((entry) => [`${entry.kind} ${entry.slug}`, entry] as const))(
    'the text of %s is the same wherever it goes',
    (_, entry) => {
      const { answer, kind, slug } = entry;
      const parts = said(answer);
      const all = plain(parts.flat().join(''));
      const isClaim = kind === 'strength' || kind === 'weakness';

      const page = told(answer).map((section) => renderSaid(section, answer.definitions, () => null));
      expect(plainHtml(page.join(''))).toBe(all);

      const searched = fieldsOf(entry).map(({ text }) => plain(text));
      for (const part of parts) expect(searched.join('\n')).toContain(plain(part.join('')));

      const onSheet = sheet.find(({ id }) => id === `${kind}.${slug}`)!;
      expect(
        plainHtml(
          listFullParts(onSheet)
            .filter(({ note }) => !note)
            .map(({ html }) => html)
            .join(''),
        ),
      ).toBe(all);

      const coached = describeEntry(
        subjects.find((each) => each.kind === kind && each.slug === slug && !each.interview)!,
        [],
      );
      expect(coached.words).toBe(parts.flat().reduce((sum, text) => sum + countWords(text), 0));

      const list = {
        question: data.questions,
        story: data.stories,
        strength: data.strengths,
        weakness: data.weaknesses,
      }[kind];
      const exported = list.find((each) => each.slug === slug)!.answer;
      expect(plain(exported.sections.map(({ text }) => text).join(''))).toBe(all);
      expect(plainHtml(exported.sections.map(({ html }) => html).join(''))).toBe(all);

      for (const text of parts.flat()) expect(plain(table.replaceAll('""', '"'))).toContain(plain(text));
      for (const text of isClaim ? [] : parts.flat())
        expect(plainHtml(cards.replaceAll('""', '"'))).toContain(plain(text));

      expect(written.find(({ path }) => path === entry.file)?.text).toBe(
        content.entries.find(({ file }) => file === entry.file)!.source,
      );
    },
  );
});
