import { describe, expect, test } from 'vitest';
import { readBareAnswer, subjectOfText } from '../../../src/coach/bare-answer.ts';
import { headingOf, locateFinding } from '../../../src/coach/position.ts';
import { reviewContent, reviewSubject } from '../../../src/coach/review.ts';
import { listSpoken } from '../../../src/coach/subject.ts';
import { subjectsOf } from '../../../src/coach/subjects.ts';
import { unwritten } from '../../../src/core/answer/tree/written.ts';
import { buildLibrary } from '../../../src/core/library/library.ts';
import { contentOf, question, story } from '../core/library/folder.ts';

const TEXT = '## Action\n\nI *did* it.\n\n## Result\n\nUp 30%.\n';
const subject = subjectOfText(TEXT, { kind: 'story' });
const [action, result] = listSpoken(subject.answer);

describe('something stands', () => {
  const place = { ...subject, source: 'headline: an\nlast' };

  test.each([
    ['at the beginning of what it is in', 'start', { line: 2, column: 1, offset: 13 }],
    ['at a line and a column', { line: 2, column: 3 }, { line: 2, column: 3, offset: 15 }],
    ['inside the file, even where that is shorter', { line: 9, column: 9 }, { line: 2, column: 5, offset: 17 }],
    ['inside the line, even where that is shorter', { line: 1, column: 99 }, { line: 1, column: 13, offset: 12 }],
    ['after the beginning of the file', { line: 0, column: 0 }, { line: 1, column: 1, offset: 0 }],
  ] as const)('%s', (_, at, start) => {
    expect(locateFinding(at, '', { ...place, firstLine: 2 })).toEqual({ start });
  });

  test('where its words are in a paragraph, and ends where they do', () => {
    expect(locateFinding({ block: action!.block, start: 6 }, 'it', subject)).toEqual({
      start: { line: 3, column: 9, offset: 19 },
      end: { line: 3, column: 11, offset: 21 },
    });
  });

  test('where its section begins', () => {
    expect(locateFinding({ section: result!.section }, '', subject).start.line).toBe(result!.section.line);
  });

  test('at the line of its field where it is not known where that is written', () => {
    const vague = { ...subject, lineOf: () => 3, writtenAt: () => unwritten('it') };
    expect(locateFinding({ field: ['headline'] }, 'it', vague)).toEqual({ start: { line: 3, column: 1, offset: 11 } });
  });

  test('at the beginning of the file if it is in another', () => {
    const [other] = listSpoken(subjectOfText('\n\nOne.').answer);
    expect(locateFinding({ block: other!.block, start: 0 }, 'One', subject).start.line).toBe(1);
  });
});

test.each([
  ['a paragraph', { block: result!.block, start: 0 }, 'Result'],
  ['a section', { section: result!.section }, 'Result'],
  ['a field', { field: ['headline'] }, null],
  ['the beginning', 'start' as const, null],
])('%s is in the part that it stands below', (_, at, part) => {
  expect(headingOf(at, subject)).toBe(part);
});

describe('words in front matter are found where they are written', () => {
  test.each<[where: string, yaml: string, path: PropertyKey[], words: string, written: string, at: string]>([
    ['plain', 'headline: I cut it by 40%.', ['headline'], '40%', '40%', '4:23'],
    ['on a second line', 'headline: I cut it\n  by 40%.', ['headline'], '40%', '40%', '5:6'],
    ['across two lines', 'headline: I cut it\n  by 40%.', ['headline'], 'it by', 'it\n  by', '4:17'],
    ['in single quotes', "headline: 'It''s down by 40%.'", ['headline'], '40%', '40%', '4:26'],
    ['with a quote in single quotes', "headline: 'It''s down.'", ['headline'], "It's", "It''s", '4:12'],
    ['in double quotes', 'headline: "I \\"cut\\" it by 40%."', ['headline'], '40%', '40%', '4:28'],
    ['with an escape', 'headline: "R\\u0026D is fun"', ['headline'], 'R&D', 'R\\u0026D', '4:12'],
    ['after an escape', 'headline: "R\\u0026D is fun"', ['headline'], 'fun', 'fun', '4:24'],
    ['after an escaped line end', 'headline: "I cut \\\n  it by 40%"', ['headline'], '40%', '40%', '5:9'],
    ['in a block', 'headline: |\n  I cut it\n  by 40%.', ['headline'], '40%', '40%', '6:6'],
    ['in a folded block', 'headline: >-\n  I cut it\n  by 40%.', ['headline'], '40%', '40%', '6:6'],
    ['after white space', 'headline: "  I cut it"', ['headline'], 'cut', 'cut', '4:16'],
    ['after a variable', "headline: 'At {{company}} by 40%.'", ['headline'], '40%', '40%', '4:30'],
    ['of a variable', "headline: 'At {{company}} by 40%.'", ['headline'], 'the company', '{{company}}', '4:15'],
    ['after characters of two units', 'headline: 🚀 by 40%', ['headline'], '40%', '40%', '4:17'],
    ['in a list', 'cues:\n  - one\n  - by 40%', ['cues', 1], '40%', '40%', '6:8'],
    ['in a list in brackets', "cues: [one, 'by 40%']", ['cues', 1], '40%', '40%', '4:17'],
    [
      'in a follow-up',
      'followUps:\n  - asks: Why?\n    answer: By 40%.',
      ['followUps', 0, 'answer'],
      '40%',
      '40%',
      '6:16',
    ],
  ])('%s', (_, yaml, path, words, written, at) => {
    const content = contentOf({ 'questions/a.md': `---\ntitle: A\ntopic: teamwork\n${yaml}\n---\n\nI did it.\n` });
    const [found] = subjectsOf(content, buildLibrary(content), []);
    const start = found!.writtenAt(path)!.value.indexOf(words);
    const place = locateFinding({ field: path, start }, words, found!);
    expect(found!.source.slice(place.start.offset, place.end?.offset)).toBe(written);
    expect(`${place.start.line}:${place.start.column}`).toBe(at);
  });

  test.each([
    ['its heading', '# Tell me about a TODO time\n\nI did it.\n', 'TODO'],
    ['its front matter', '---\ntitle: Tell me about a TODO time\n---\n\nI did it.\n', 'TODO'],
  ])('of an answer in a file of its own: %s', (_, text, words) => {
    const found = readBareAnswer(text, 'a.md');
    const { start, end } = locateFinding({ field: ['title'], start: found.title.indexOf(words) }, words, found);
    expect(text.slice(start.offset, end?.offset)).toBe(words);
  });
});

test('a finding starts and ends where its words do, wherever they are', () => {
  const content = contentOf({
    'questions/a.md': question(
      "headline: 'At {{company}} it fell by 41%.'\n",
      'I just **did** R&amp;D for {{company}}, TODO.\n',
    ),
    'stories/a.md': story(
      'cues: {S: It fell 77%, R: Up}\n',
      '## Situation\n\n> TODO &amp; [name it]\n\n## Result\n\n- a\n- TBD\n',
    ),
  });
  const { findings } = reviewContent(content);
  const sources = new Map(content.entries.map(({ file, source }) => [file, source]));
  const withWords = findings.filter(({ end }) => end);
  expect(withWords.map(({ words }) => words)).toEqual(
    expect.arrayContaining(['41%', '77%', 'TODO', '[name it]', 'TBD']),
  );
  for (const { file, start, end, words } of withWords)
    expect(sources.get(file)!.slice(start.offset, end?.offset)).toContain(words);
});

test('a long sentence ends where it does, not where its first words do', () => {
  const sentence = `I ${'did it and '.repeat(15)}rested.`;
  const long = subjectOfText(`One. ${sentence} Two.`);
  const [found] = reviewSubject(long).filter(({ id }) => id === 'sentence-length');
  expect(long.source.slice(found!.start.offset, found!.end?.offset)).toBe(sentence);
});
