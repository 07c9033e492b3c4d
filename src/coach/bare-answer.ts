import { LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import { measureAnswer } from '../core/answer/analyze.ts';
import { parseAnswer } from '../core/answer/parse.ts';
import { languagesOf } from '../core/language/languages.ts';
import { WORDS_PER_MINUTE } from '../core/answer/speech.ts';
import { pointAt } from '../core/diagnostics/point.ts';
import { KINDS } from '../core/library/kinds.ts';
import { makeFinder, EMPTY_FINDER } from '../core/library/yaml.ts';
import type { Variables } from '../core/answer/variables.ts';
import type { Example } from './rule.ts';
import type { Subject } from './subject.ts';

/** Makes a subject of Markdown without front matter, and of the fields that are given with it. */
export function subjectOfText(
  text: string,
  {
    kind = 'question',
    title = '',
    headline,
    cues = [],
    followUps = [],
    guessed = [],
    variables = {},
    wordsPerMinute = WORDS_PER_MINUTE,
    language = 'en',
  }: Omit<Example, 'text' | 'finds'> & { variables?: Variables; wordsPerMinute?: number; language?: string } = {},
  file = 'answer.md',
): Subject {
  const { said: speaks, shape } = KINDS[kind];
  const languages = languagesOf(language);
  const answer = measureAnswer(parseAnswer(text, { speaks, variables, languages }), {
    title,
    headline,
    cues,
    shape: shape ?? undefined,
    wordsPerMinute,
    languages,
  });
  return {
    kind,
    slug: '',
    interview: null,
    firstLine: 1,
    file,
    source: text,
    title,
    headline,
    cues: cues.map((cue, index) => ({ text: cue, path: ['cues', index] })),
    followUps: followUps.map(({ asks, answer: given }) => ({ asks, answer: given })),
    guessed: [...guessed],
    answer,
    otherAnswers: [],
    questionTitles: [],
    excuses: {},
    answered: answer.words > 0,
    ...EMPTY_FINDER,
  };
}

/** The front matter that is read in a file with one answer. Other keys and wrong values are ignored. */
const FrontSchema = z
  .object({
    title: z.string().optional().catch(undefined),
    headline: z.string().optional().catch(undefined),
    coach: z.record(z.string(), z.string()).catch({}).default({}),
  })
  .catch({ coach: {} });

/** Makes a subject of a Markdown file with one answer. A first-level heading at the start is the question. */
export function readBareAnswer(text: string, file: string, language = 'en'): Subject {
  const [front = '', yaml = ''] = /^---[ \t]*\n([\s\S]*?\n)---[ \t]*(?:\n|$)/.exec(text) ?? [];
  const counter = new LineCounter();
  const doc = parseDocument(yaml, { lineCounter: counter, logLevel: 'silent' });
  const { title: named, headline, coach } = FrontSchema.parse(doc.toJS() ?? {});
  const heading = /^\s*#[ \t]+(.+?)[ \t#]*(?:\n|$)/d.exec(text.slice(front.length));
  const blank = (lines: string) => lines.replace(/[^\n]+/g, '');
  const body = blank(front) + text.slice(front.length).replace(heading?.[0] ?? '', blank);
  const finder = makeFinder(doc, yaml, counter, { line: 2, offset: front.indexOf('\n') + 1 });
  const titleAt = heading && pointAt(text, front.length + heading.indices![1]![0]);
  const about = { title: heading?.[1] ?? named ?? '', language, ...(headline === undefined ? {} : { headline }) };
  return {
    ...subjectOfText(body, about, file),
    source: text,
    excuses: coach,
    lineOf: (path) => (path[0] === 'title' && titleAt ? titleAt.line : finder.lineOf(path)),
    writtenAt: (path) =>
      path[0] === 'title' && titleAt
        ? { value: about.title, pieces: [{ at: 0, start: titleAt }] }
        : finder.writtenAt(path),
  };
}
