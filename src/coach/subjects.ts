import { parseDocument } from 'yaml';
import { z } from 'zod';
import { measureAnswer } from '../answer/analyze.ts';
import { parseAnswer } from '../answer/parse.ts';
import type { Content } from '../library/content.ts';
import type { Entry } from '../library/entry.ts';
import type { Library, Question, Story, Strength, Weakness } from '../library/model.ts';
import type { Example } from './rule.ts';
import type { Subject } from './subject.ts';

/** The entries of a library as subjects, in the site's order. */
export function subjectsOf(content: Content, library: Library): Subject[] {
  const entries = new Map(content.entries.map((entry) => [`${entry.kind}/${entry.slug}`, entry]));
  return [...library.questions, ...library.stories, ...library.strengths, ...library.weaknesses].flatMap((node) => {
    const entry = entries.get(`${node.kind}/${node.slug}`);
    return entry ? subjectOf(node, entry) : [];
  });
}

function subjectOf(node: Question | Story | Strength | Weakness, entry: Entry): Subject {
  const { kind, slug, file, title, headline, answer } = node;
  const asked = node.kind === 'question' ? node : null;
  return {
    kind,
    slug,
    file,
    source: entry.source,
    title,
    headline,
    cues: node.cues.map((cue, index) =>
      typeof cue === 'string' ? { text: cue, path: ['cues', index] } : { text: cue.text, path: ['cues', cue.role] },
    ),
    followUps: 'followUps' in node ? node.followUps : [],
    guessed: entry.data.guessed,
    answer,
    told: asked ? [...asked.stories, ...asked.gathered].map((each) => each.answer) : provenBy(node),
    asked: node.kind === 'story' ? node.questions.map((question) => question.title) : [],
    excuses: 'coach' in entry.data ? entry.data.coach : {},
    answered: asked ? asked.answered : answer.words > 0,
    lineOf: entry.lineOf,
  };
}

/** A claim is proved by its stories. */
function provenBy(node: Question | Story | Strength | Weakness) {
  return node.kind === 'strength' || node.kind === 'weakness' ? node.stories.map(({ answer }) => answer) : [];
}

/** An answer by itself: Markdown without front matter, and the question that it answers where that is known. */
export function subjectOfText(
  text: string,
  {
    kind = 'question',
    title = '',
    headline,
    cues = [],
    followUps = [],
    guessed = [],
  }: Omit<Example, 'text' | 'finds'> = {},
  file = 'answer.md',
): Subject {
  const speaks = kind === 'strength' || kind === 'weakness' ? 'quote' : 'all';
  const shape = kind === 'story' ? 'story' : undefined;
  const answer = measureAnswer(parseAnswer(text, { speaks }), { title, shape });
  return {
    kind,
    slug: '',
    file,
    source: text,
    title,
    headline,
    cues: cues.map((cue, index) => ({ text: cue, path: ['cues', index] })),
    followUps: followUps.map(({ asks, answer: given }) => ({ asks, answer: given })),
    guessed: [...guessed],
    answer,
    told: [],
    asked: [],
    excuses: {},
    answered: answer.words > 0,
    lineOf: () => 1,
  };
}

/** What is read of the front matter of an answer by itself; what else it has, or has wrong, is left alone. */
const FrontSchema = z
  .object({
    title: z.string().optional().catch(undefined),
    headline: z.string().optional().catch(undefined),
    coach: z.record(z.string(), z.string()).catch({}).default({}),
  })
  .catch({ coach: {} });

/** A Markdown file that is an answer by itself: a first heading of the first level is the question. */
export function readBareAnswer(text: string, file: string): Subject {
  const [front = '', yaml = ''] = /^---[ \t]*\n([\s\S]*?\n)---[ \t]*(?:\n|$)/.exec(text) ?? [];
  const { title: named, headline, coach } = FrontSchema.parse(parseDocument(yaml, { logLevel: 'silent' }).toJS() ?? {});
  const heading = /^\s*#[ \t]+(.+?)[ \t#]*(?:\n|$)/.exec(text.slice(front.length));
  const blank = (lines: string) => lines.replace(/[^\n]+/g, '');
  const body = blank(front) + text.slice(front.length).replace(heading?.[0] ?? '', blank);
  const about = { title: heading?.[1] ?? named ?? '', ...(headline === undefined ? {} : { headline }) };
  return {
    ...subjectOfText(body, about, file),
    source: text,
    excuses: coach,
    lineOf: (path, holding = '') =>
      text.slice(0, Math.max(0, text.indexOf(holding || String(path[0])))).split('\n').length,
  };
}
